<#list page.related as other>${other.title}
</#list>