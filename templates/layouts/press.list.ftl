<#import "base.ftl" as base>
<#import "/components/release/release.ftl" as n>
<#import "/components/embargo/embargo.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<#import "/components/sections/sections.ftl" as s>
<#import "/components/original/original.ftl" as o>
<@base.html tone="sun" picture=page.icon!"press">
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<ul class="cards">
<#list page.items as release>
<li class="card"<#if release.until??> data-until="${release.until}"</#if><#if release.original!false> lang="${release.lang}"</#if>>
  <h2 class="card-title"><a href="${release.url}">${release.title}</a></h2>
  <@e.label of=release/>
  <@o.original of=release/>
  <p class="card-date"><@n.when of=release/></p>
  <p>${release.issuer}</p>
  <p>${release.summary}</p>
</li>
</#list>
</ul>
<@s.sections/>
<@p.pager/>
<@r.references of=page/>
</@base.html>
