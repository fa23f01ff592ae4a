<#list page.breadcrumb as one>/ <a href="${one.url}">${one.title}</a> </#list>
<#list menu("main") as entry><a href="${entry.url}">${entry.title}</a></#list>
<#list pages() as one><a href="${one.url}">${one.title}</a></#list>
${page.body}
