<#list menu("main") as entry><a href="${entry.url}">${entry.title}</a>
</#list><#list page.breadcrumb as step>/ ${step.title} </#list>
<h1>${page.title}</h1>
${page.body}<#list page.taxonomies as taxonomy>${taxonomy.title}:<#list taxonomy.terms as term> <a href="${term.url}">${term.title}</a></#list>
</#list>