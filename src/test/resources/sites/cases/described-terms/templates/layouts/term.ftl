<#list page.breadcrumb as step>/ ${step.title} </#list>
<h1>${page.title}</h1>
${page.body}<#list page.items as item><a href="${item.url}">${item.title}</a></#list>
<#list page.alternates as one>${one.lang} ${one.url}
</#list>