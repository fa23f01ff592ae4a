<html lang="${lang}"><title>${page.title} – ${site.name}</title>
<#list page.translations as t><a hreflang="${t.lang}" href="${t.url}"<#if t.current> aria-current="true"</#if>>${t.name}</a></#list>
<#list page.breadcrumb as p>/ ${p.title} </#list>
${page.body}
<#list items("risks") as item><#if item.lang == lang>${item.title}<#else><span lang="${item.lang}">${item.title}</span></#if>
</#list>
