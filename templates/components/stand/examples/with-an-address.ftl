<#import "/components/stand/stand.ftl" as s>
<#global site = site + {"campaign": site.campaign + {"standRequest": "stand@campagne.example"}}>
<@s.stand/>
