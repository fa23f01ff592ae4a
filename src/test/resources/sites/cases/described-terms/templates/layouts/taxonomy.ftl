<h1>${page.title}</h1>
${page.body}<#list terms(page.taxonomy) as term><a href="${term.url}">${term.title} (${term.count})</a>
</#list><#list page.alternates as one>${one.lang} ${one.url}
</#list>