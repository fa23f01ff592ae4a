<#import "base.ftl" as base>
<#import "/components/original/original.ftl" as o>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"doctor" own="pathways">
<#assign pictures = {"person": "person", "professional": "doctor", "judge": "legal"}>
<#assign words = json({
  "next": say("pathway-next"), "back": say("pathway-back"), "again": say("pathway-again"),
  "whole": say("pathway-whole"), "single": say("pathway-single")
})>
<div class="pathways" data-tool data-words="${words?markup_string}">
<div class="pathways-start" id="page-contents">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<nav aria-labelledby="page-choice">
  <h2 id="page-choice">${say("pathway-who")}</h2>
  <ul class="pathways-choice">
    <#list page.items as pathway>
    <li<#if pathway.until??> data-until="${pathway.until}"</#if>><a href="#${pathway.anchor}"<#if pathway.original!false> lang="${pathway.lang}"</#if>>${icon(pictures[pathway.starter!""]!"info")}<span>${pathway.title}</span></a></li>
    </#list>
  </ul>
</nav>
</div>
<#list page.items as pathway>
<@way of=pathway picture=pictures[pathway.starter!""]!""/>
</#list>
</div>
<@p.pager/>
<@r.references of=page with=page.items/>
<@p.neighbours/>
</@base.html>

<#--
  One way into treatment: its steps in order, what each can lead to, who to see, the law. Every part has an address, so that a script
  may show them one at a time. of: an item of pathways; picture: a pictogram for who starts.
-->
<#macro way of picture="">
<section class="pathway" id="${of.anchor}"<#if of.until??> data-until="${of.until}"</#if><#if of.original!false> lang="${of.lang}"</#if>>
  <div class="pathway-head">
    <#if picture?has_content><span class="pathway-icon">${icon(picture)}</span></#if>
    <div>
      <h2>${of.title}</h2>
      <@o.original of=of/>
      <#if (of.summary)?has_content>
      <p class="pathway-summary">${of.summary}</p>
      </#if>
    </div>
  </div>
  <#if (of.body)?has_content>
  <div class="prose pathway-body">
  ${of.body}
  </div>
  </#if>
  <#list of.steps![] as step>
  <#local number = step?counter>
  <section class="pathway-step" id="${of.anchor}-${number}">
    <p class="pathway-count">${say("pathway-step", {"number": number, "total": of.steps?size})}</p>
    <h3>${step.who!say("pathway-next")}</h3>
    <p>${step.text}</p>
    <@see step.see![]/>
    <#if (step.outcomes)?has_content>
    <p class="pathway-then">${say("outcomes")}</p>
    <ul class="pathway-outcomes">
      <#list step.outcomes as outcome>
      <li><#if follows(outcome)><a href="#${of.anchor}-${number}-${outcome?counter}">${outcome.title}</a><#else>${outcome.title}</#if></li>
      </#list>
    </ul>
    </#if>
  </section>
  <#list step.outcomes![] as outcome>
  <#if follows(outcome)>
  <section class="pathway-outcome" id="${of.anchor}-${number}-${outcome?counter}">
    <h4>${outcome.title}</h4>
    <#if (outcome.text)?has_content>
    <p>${outcome.text}</p>
    </#if>
    <@see outcome.see![]/>
  </section>
  </#if>
  </#list>
  </#list>
  <#if (of.law)?has_content>
  <div class="pathway-law">
    <h3>${say("law")}</h3>
    <ul>
      <#list of.law as text>
      <li>${text}</li>
      </#list>
    </ul>
  </div>
  </#if>
  <@r.references of=of level=0/>
</section>
</#macro>

<#macro see ids>
<#local services = ids?map(id -> item("services", id)!{})?filter(one -> one?has_content)>
<#if services?has_content>
<div class="pathway-see">
  <p><b>${say("pathway-see")}</b></p>
  <ul>
    <#list services as service>
    <li<#if service.until??> data-until="${service.until}"</#if>><a href="${service.url}"<#if service.original!false> lang="${service.lang}" hreflang="${service.lang}"</#if>>${service.title}</a></li>
    </#list>
  </ul>
</div>
</#if>
</#macro>

<#function follows outcome>
<#return (outcome.text)?has_content || (outcome.see)?has_content>
</#function>
