<h1>${page.title}</h1>
${page.body}
<#list page.items as item>
<#if item.anchor?has_content>
<section id="${item.anchor}" lang="${item.lang}"><h2>${item.title}</h2>
${item.body}</section>
<#else>
<a href="${item.url}">${item.title}</a>
</#if>
</#list>
