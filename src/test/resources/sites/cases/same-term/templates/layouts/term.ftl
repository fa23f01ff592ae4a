<h1>${page.title}</h1>
<#list page.items as item><a href="${item.url}">${item.title}</a></#list>
