<h1>${page.title} (${lang})</h1>
<p>${page.description!""}</p>
<#list page.components as component>
<a href="${component.url}">${component.name}</a>
</#list>
<#list page.translations as other><a href="${other.url}">${other.lang}<#if other.current> (ici)</#if></a> </#list>
<#list page.examples as example>
<h2>${example.name}</h2>
${example.html}
<pre>${example.source}</pre>
</#list>
