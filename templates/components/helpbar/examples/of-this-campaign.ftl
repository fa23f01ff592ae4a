<#import "/components/helpbar/helpbar.ftl" as bar>
<@bar.helpbar/>
