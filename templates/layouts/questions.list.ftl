<#import "base.ftl" as base>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="sun" picture=page.icon!"chat">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<#assign audiences = ["student", "organiser", "parent", "shop", "town", "professional"]?filter(audience -> page.items?filter(question -> question.audience == audience)?has_content)>
<@c.contents audiences?map(audience -> {"id": "audience-" + audience, "text": say("audience-" + audience)})/>
<#list audiences as audience>
<section class="band" aria-labelledby="audience-${audience}">
  <h2 id="audience-${audience}">${say("audience-" + audience)}</h2>
  <div class="entries">
  <#list page.items?filter(question -> question.audience == audience) as question>
  <@e.entry item=question level=3/>
  </#list>
  </div>
</section>
</#list>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
