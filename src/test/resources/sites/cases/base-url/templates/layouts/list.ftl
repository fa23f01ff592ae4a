<link rel="canonical" href="${page.absoluteUrl}">
<link rel="stylesheet" href="${asset("site.css")}">
<#list page.translations as t><a href="${t.url}">${t.absoluteUrl}</a></#list>
<#list menu("main") as entry><a href="${entry.url}">${entry.title}</a></#list>
<#list page.items as item><a href="${item.url}">${item.title}</a></#list>
<#list page.breadcrumb as one><a href="${one.url}">${one.title}</a></#list>
<#list site.languages as one><a href="${one.url}">${one.name}</a></#list>
${page.body}
