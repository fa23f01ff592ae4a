<#-- Says that a demonstration is not an official site: in a line above everything, and in full below it. -->
<#macro short>
<#if site.campaign.demonstration!false>
<p class="notice-short">${say("demonstration-short")}</p>
</#if>
</#macro>

<#macro notice>
<#if site.campaign.demonstration!false>
<p class="notice"><strong>${say("demonstration")}</strong> ${say("demonstration-notice")}</p>
</#if>
</#macro>
