<#-- A message to the campaign; without an address in campaign.yaml only the words stand. -->
<#macro contact attributes={} label="" labelled={} inner="">
<#local about = attributes.about!"mistake">
<#local address = (about == "accessibility")?then((site.campaign.accessibility.contact)!"", "")>
<#if !address?has_content><#local address = (site.campaign.contact)!((site.campaign.publisher.email)!"")></#if>
<#if address?has_content><a href="mailto:${address}?subject=${say("contact-" + about, {"site": site.name})?url("UTF-8")}">${label}</a><#else>${label}</#if><#t>
</#macro>
