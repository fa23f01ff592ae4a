<#import "base.ftl" as base>
<#import "/components/signs/signs.ftl" as s>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<#assign marked = page.items?filter(risk -> (risk.sign!0) gt 0)?sort_by("sign")>
<@base.html tone="coral" picture=page.icon!"breath">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<#if marked?has_content>
<section class="band" aria-labelledby="page-signs">
  <h2 id="page-signs">${say("signs")}</h2>
  <@s.signs of=marked/>
</section>
</#if>
<#list {"immediate": "ground-coral", "regular": "ground-tile", "unstated": "ground-plain"} as onset, ground>
<#assign here = page.items?filter(risk -> (risk.onset!"unstated") == onset)>
<#if here?has_content>
<section class="band split ${ground}" aria-labelledby="onset-${onset}">
  <div class="split-head">
    <h2 id="onset-${onset}">${say("onset-" + onset)}</h2>
    <p class="lead">${say("onset-" + onset + "-text")}</p>
  </div>
  <div class="entries">
  <#list here as risk>
  <@e.entry item=risk level=3/>
  </#list>
  </div>
</section>
</#if>
</#list>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
