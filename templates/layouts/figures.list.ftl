<#import "base.ftl" as base>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/figures/figures.ftl" as f>
<#import "/components/original/original.ftl" as o>
<#import "/components/references/references.ftl" as r>
<#-- Figures for journalists, group by group; the same as a table to download. -->
<@base.html tone="sun" picture=page.icon!"press">
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<p class="figures-download"><a class="capsule" href="${page.url}figures.csv" download><span>${say("figures-table")}</span></a></p>
<@c.contents page.items/>
<div class="figures-groups">
<#list page.items as group>
<section class="figures-group" id="${group.anchor}" aria-labelledby="${group.anchor}-title"<#if group.until??> data-until="${group.until}"</#if><#if group.original!false> lang="${group.lang}"</#if>>
  <h2 id="${group.anchor}-title">${group.title}</h2>
  <@o.original of=group/>
  <#if (group.summary)?has_content><p>${group.summary}</p></#if>
  <@f.figures of=group/>
  <#if (group.body)?has_content>
  <div class="prose">
  ${group.body}
  </div>
  </#if>
</section>
</#list>
</div>
<#assign used = []>
<#assign seen = []>
<#list page.items as group>
<#list group.sources as source>
<#if !seen?seq_contains(source.id)><#assign used = used + [source] seen = seen + [source.id]></#if>
</#list>
</#list>
<@f.reuse of=used/>
<@r.references of=page/>
</@base.html>
