User-agent: *
<#if site.campaign.demonstration!false>
Disallow: /
<#else>
Allow: /

Sitemap: ${site.url}/sitemap.xml
</#if>
