<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}" xml:base="${site.url}/">
  <id>${feed.id}</id>
  <title>${page.title} – ${site.name}</title>
  <#if (page.summary)?has_content>
  <subtitle>${page.summary}</subtitle>
  </#if>
  <link rel="self" type="application/atom+xml" href="${feed.url}"/>
  <link rel="alternate" type="text/html" hreflang="${lang}" href="${page.absoluteUrl}"/>
  <updated>${feed.updated}</updated>
  <author>
    <name>${(site.campaign.publisher.name)!site.name}</name>
  </author>
  <generator>Vigie</generator>
<#list entries as entry>
  <entry>
    <id>${entry.id}</id>
    <title>${entry.page.title}</title>
    <link rel="alternate" type="text/html" hreflang="${lang}" href="${entry.page.absoluteUrl}"/>
    <published>${date(entry.page.date, "timestamp")}</published>
    <updated>${entry.updated}</updated>
    <#list entry.page.taxonomies as taxonomy>
    <#list taxonomy.terms as term>
    <category term="${term.title}"/>
    </#list>
    </#list>
    <#if (entry.page.summary)?has_content>
    <summary>${entry.page.summary}</summary>
    </#if>
    <content type="html">${entry.page.body?markup_string}</content>
  </entry>
</#list>
</feed>
