<#list pages() as entry>
${entry.absoluteUrl}
</#list>
