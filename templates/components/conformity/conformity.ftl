<#-- A site of which nothing is said is not compliant: without a valid audit no other word is lawful. -->
<#function state>
<#return (site.campaign.accessibility.state)!"none">
</#function>

<#macro conformity attributes={} label="" labelled={} inner="">
<p><strong>${say("accessibility-" + state())}</strong> ${say("conformity-" + state())}</p>
<#if (site.campaign.accessibility.date)??>
<p>${say("conformity-date")} <time datetime="${date(site.campaign.accessibility.date, "iso")}">${date(site.campaign.accessibility.date, "long")}</time>.</p>
</#if>
</#macro>
