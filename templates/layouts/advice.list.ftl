<#import "base.ftl" as base>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"sit">
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<#list ["storage", "before", "during", "after"] as moment>
<#assign here = page.items?filter(advice -> (advice.step!"") == moment)>
<#if here?has_content>
<section class="band moment" aria-labelledby="step-${moment}">
  <h2 id="step-${moment}" class="label">${say("step-" + moment)}</h2>
  <div class="entries">
  <#list here as advice>
  <@e.entry item=advice level=3/>
  </#list>
  </div>
</section>
</#if>
</#list>
<@p.pager/>
<@r.references of=page/>
</@base.html>
