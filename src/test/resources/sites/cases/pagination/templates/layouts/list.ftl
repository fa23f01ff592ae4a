<h1>${page.title}</h1>
<link rel="canonical" href="${page.absoluteUrl}">
<#list page.items as item>
<a href="${item.url}">${item.title}</a>
</#list>
<#if page.pager??>
${page.pager.number}/${page.pager.total}
<#if page.pager.previous??><a href="${page.pager.previous}">précédente</a></#if>
<#if page.pager.next??><a href="${page.pager.next}">suivante</a></#if>
</#if>
