<#list menu("main") as entry>
<a href="${entry.url}" hreflang="${entry.lang}"<#if entry.current> aria-current="page"<#elseif entry.active> aria-current="true"</#if>>${entry.title}</a>
</#list>
