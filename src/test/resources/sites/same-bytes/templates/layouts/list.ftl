<html lang="${lang}"><title>${page.title} – ${site.name}</title>
<time datetime="${date(site.campaign.accessibility.date, "iso")}">${date(site.campaign.accessibility.date, "long")} ${date(site.campaign.accessibility.date, "short")}</time>
<#if page.date??>${date(page.date)} ${page.date}</#if>
<#list items("helplines") as line>${line.phone.display} ${line.phone.international} ${line.hours.words}
<#list line.hours.schema as span>${span.days?join(",")} ${span.opens} ${span.closes}</#list></#list>
<#list terms("tags") as term><a href="${term.url}">${term.title?upper_case} ${term.count}</a></#list>
${1234567.5} ${1234567} ${true?c}
${page.body}
