<#list page.items as item>${item.title}
</#list><#list items(page.id) as item>${item.title}
</#list>