<#list pages() as one>${one.url} </#list>
