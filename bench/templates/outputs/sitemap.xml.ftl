<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list pages() as entry><#if entry.type == "posts">
<url><loc>${entry.absoluteUrl}</loc><lastmod>${date(entry.date, "iso")}</lastmod></url>
</#if></#list>
</urlset>
