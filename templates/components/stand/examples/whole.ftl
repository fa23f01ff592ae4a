<#import "/components/stand/stand.ftl" as component>
<@component.stand/>
