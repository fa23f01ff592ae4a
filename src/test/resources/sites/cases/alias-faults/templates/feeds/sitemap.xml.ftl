<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<#list entries as entry>
  <url>
    <loc>${entry.absoluteUrl}</loc>
    <#if (entry.lastmod!entry.date)?has_content>
    <lastmod>${date(entry.lastmod!entry.date, "iso")}</lastmod>
    </#if>
    <#list entry.alternates as alternate>
    <xhtml:link rel="alternate" hreflang="${alternate.lang}" href="${alternate.url}"/>
    </#list>
  </url>
</#list>
</urlset>
