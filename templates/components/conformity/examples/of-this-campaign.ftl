<#import "/components/conformity/conformity.ftl" as c>
<@c.conformity/>
