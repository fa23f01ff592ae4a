<#-- A body as campaign.yaml describes it. missing: what is said while it has no name. -->
<#macro identity of missing>
<#if (of.name)?has_content>
<p><strong>${of.name}</strong></p>
<#if (of.role)?has_content><p>${of.role}</p></#if>
<ul>
  <#if (of.address)?has_content><li>${of.address}</li><#else><li>${say("identity-address-missing")}</li></#if>
  <#if (of.phone)?has_content><li><a href="${of.phone.href}">${of.phone.display}</a></li></#if>
  <#if (of.email)?has_content><li><a href="mailto:${of.email}">${of.email}</a></li></#if>
  <#if (of.url)?has_content><li><a href="${of.url}" rel="noopener noreferrer">${of.url?remove_beginning("https://")?remove_ending("/")}</a></li></#if>
</ul>
<#else>
<p>${missing}</p>
</#if>
</#macro>
