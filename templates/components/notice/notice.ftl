<#-- Says that a demonstration is not an official site. -->
<#macro notice>
<#if site.campaign.demonstration!false>
<p class="notice" id="page-demonstration"><strong>${say("demonstration")}</strong> ${say("demonstration-notice")}</p>
</#if>
</#macro>
