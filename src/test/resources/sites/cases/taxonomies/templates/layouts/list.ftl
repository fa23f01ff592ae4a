<#list terms("tags") as term>
<a href="${term.url}">${term.title} (${term.count})</a>
</#list>
<#list terms("public") as term>
<a href="${term.url}">${term.title} (${term.count})</a>
</#list>
