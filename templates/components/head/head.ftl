<#-- After the title of a page of a list: which page of it this is. -->
<#macro position><#if (page.pager)?? && page.pager.number gt 1>, ${say("pager-title", {"number": page.pager.number})}</#if></#macro>

<#-- What search engines, feed readers and shared links read. heading: the page's title as it is shown. -->
<#macro links heading>
<#list feeds() as feed>
<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.url}">
</#list>
<#if page.kind != "404" && (page.absoluteUrl)?has_content>
<link rel="canonical" href="${page.absoluteUrl}">
<#list page.alternates![] as alternate>
<link rel="alternate" hreflang="${alternate.lang}" href="${alternate.url}">
</#list>
<#if (page.pager.previous)??>
<link rel="prev" href="${page.pager.previous}">
</#if>
<#if (page.pager.next)??>
<link rel="next" href="${page.pager.next}">
</#if>
<#local dated = page.kind == "item" && (page.date)??>
<meta property="og:type" content="${dated?then("article", "website")}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:title" content="${heading}">
<meta property="og:locale" content="${say("locale")}">
<meta property="og:url" content="${page.absoluteUrl}">
<#if (page.summary)?has_content>
<meta property="og:description" content="${page.summary}">
</#if>
<#if dated>
<meta property="article:published_time" content="${date(page.date, "timestamp")}">
<#if (page.lastmod)??>
<meta property="article:modified_time" content="${date(page.lastmod, "timestamp")}">
</#if>
</#if>
<#if (page.image.src)?? && !(page.shareImage)?has_content>
<meta property="og:image" content="${page.image.src.shared.url}">
<meta property="og:image:width" content="${page.image.src.shared.width}">
<meta property="og:image:height" content="${page.image.src.shared.height}">
<#if (page.image.alt)?has_content>
<meta property="og:image:alt" content="${page.image.alt}">
</#if>
<meta name="twitter:card" content="summary_large_image">
<#elseif page.shared??>
<meta property="og:image" content="${page.shared.url}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${page.shared.width?c}">
<meta property="og:image:height" content="${page.shared.height?c}">
<meta property="og:image:alt" content="${page.shared.alt}">
<meta name="twitter:card" content="summary_large_image">
</#if>
</#if>
</#macro>
