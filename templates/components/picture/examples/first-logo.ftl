<#import "/components/picture/picture.ftl" as i>
<#list (items("partners")![])?filter(partner -> (partner.logo)??) as partner>
<@i.image shown=partner.logo.at("card") alt=partner.logoAlt!""/>
<#break>
</#list>
