<#import "/components/logo/logo.ftl" as l>
<#list (items("partners")![])?filter(partner -> (partner.logo)??) as partner>
<@l.logo of=partner/>
<#break>
</#list>
