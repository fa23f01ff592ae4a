<#import "base.ftl" as base>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"sit">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<div class="moments">
<#list ["storage", "before", "during", "after"] as moment>
<#assign here = page.items?filter(advice -> (advice.step!"") == moment)>
<#if here?has_content>
<section class="band split moment moment-${moment}" aria-labelledby="step-${moment}">
  <div class="split-head">
    <h2 id="step-${moment}" class="label">${say("step-" + moment)}</h2>
  </div>
  <div class="entries">
  <#list here as advice>
  <@e.entry item=advice level=3/>
  </#list>
  </div>
</section>
</#if>
</#list>
</div>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
