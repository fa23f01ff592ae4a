<#import "base.ftl" as base>
<#import "/components/helpline/helpline.ftl" as h>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<#macro lines of level>
<div class="helplines">
<#list of as line>
<@h.entry line=line level=level id=line.anchor!"">
<#if (line.summary)?has_content>
<p>${line.summary}</p>
</#if>
<#if (line.body)?has_content>
<div class="prose">
${line.body}
</div>
</#if>
<@r.references of=line level=0/>
</@h.entry>
</#list>
</div>
</#macro>
<@base.html tone="sun" picture=page.icon!"phone">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<#list ["emergency", "listening", "information"] as kind>
<#assign here = page.items?filter(line -> (line.fields.kind!"") == kind)>
<#if here?has_content>
<section class="band" aria-labelledby="kind-${kind}">
  <h2 id="kind-${kind}">${say("kind-" + kind)}</h2>
  <@lines of=here level=3/>
</section>
</#if>
</#list>
<#assign others = page.items?filter(line -> !(line.fields.kind)?has_content)>
<#if others?has_content>
<@lines of=others level=2/>
</#if>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
