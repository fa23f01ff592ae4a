<#import "base.ftl" as base>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/sections/sections.ftl" as s>
<#import "/components/original/original.ftl" as o>
<@base.html tone="mint" picture=page.icon!"megaphone">
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<#if page.items?has_content>
<ul class="cards">
<#list page.items as issue>
<li class="card"<#if issue.until??> data-until="${issue.until}"</#if><#if issue.original!false> lang="${issue.lang}"</#if>>
  <h2 class="card-title"><a href="${issue.url}">${issue.title}</a></h2>
  <@o.original of=issue/>
  <p class="card-date"><#if (issue.number)??>${say("news-number", {"number": issue.number})}, </#if><#if issue.date??><time datetime="${date(issue.date, "iso")}">${date(issue.date, "long")}</time></#if></p>
  <p>${issue.summary!}</p>
</li>
</#list>
</ul>
<#else>
<p class="prose">${say("news-empty")}</p>
</#if>
<@s.sections/>
<@p.pager/>
</@base.html>
