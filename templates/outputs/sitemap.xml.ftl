<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<#list pages() as entry>
<#if !(entry.noindex!false)>
  <url>
    <loc>${entry.absoluteUrl}</loc>
    <#if (entry.lastmod!entry.date)?has_content>
    <lastmod>${date(entry.lastmod!entry.date, "iso")}</lastmod>
    </#if>
    <#if (entry.translations![])?size gt 1>
    <#list entry.translations as translation>
    <xhtml:link rel="alternate" hreflang="${translation.lang}" href="${translation.absoluteUrl!(site.url + translation.url)}"/>
    </#list>
    </#if>
  </url>
</#if>
</#list>
</urlset>
