<#macro stand attributes={} label="" labelled={} inner="">
<#local address = (site.campaign.standRequest)!"">
<#if address?has_content>
<p><b>${say("stand")}</b><br>${say("stand-text")}<br><a href="mailto:${address}">${address}</a></p>
</#if>
</#macro>
