<#import "base.ftl" as base>
<#import "/components/logo/logo.ftl" as g>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="sun" picture=page.icon!"partners">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<#list ["state", "operator", "main", "secondary"] as rank>
<#assign here = page.items?filter(partner -> (partner.rank!"secondary") == rank)>
<#if here?has_content>
<section class="band split" aria-labelledby="rank-${rank}">
  <div class="split-head">
    <#-- Where no partner stands above others, the last ones are simply the partners. -->
    <h2 id="rank-${rank}"><#if rank == "secondary" && !page.items?filter(partner -> (partner.rank!"") == "main")?has_content>${say("rank-only")}<#else>${say("rank-" + rank)}</#if></h2>
  </div>
  <ul class="cards">
    <#list here as partner>
    <li class="card" id="${partner.anchor}"<#if partner.until??> data-until="${partner.until}"</#if><#if partner.original!false> lang="${partner.lang}"</#if>>
      <@g.logo of=partner/>
      <h3 class="card-title"><#if (partner.fields.url)?has_content><a href="${partner.fields.url}" rel="noopener noreferrer">${partner.title}</a><#else>${partner.title}</#if></h3>
      <p>${partner.role!""}</p>
      ${partner.body!""}
      <@r.references of=partner level=0/>
    </li>
    </#list>
  </ul>
</section>
</#if>
</#list>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
