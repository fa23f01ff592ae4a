<#import "/components/conformity/conformity.ftl" as component>
<@component.conformity/>
