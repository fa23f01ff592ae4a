<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${site.name}</title><id>${site.url}/</id>
<#list pages()?filter(one -> one.type == "posts") as entry>
<#if entry?index == 20><#break></#if>
<entry><title>${entry.title}</title><link href="${entry.absoluteUrl}"/><id>${entry.absoluteUrl}</id><updated>${date(entry.date, "iso")}T00:00:00Z</updated><summary>${entry.summary}</summary></entry>
</#list>
</feed>
