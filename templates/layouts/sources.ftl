<#import "base.ftl" as base>
<#import "/components/references/references.ftl" as r>
<#import "/components/source/source.ftl" as s>
<@base.html tone="sun" picture=page.icon!"sources">
<#assign register = sources()>
<ul class="register">
  <#list register as source>
  <li class="source" id="${source.id}"><@s.source of=source/></li>
  </#list>
</ul>
<#assign found = []>
<#list register as source><#assign found = found + source.contradictions></#list>
<#if found?has_content>
<section class="band" aria-labelledby="page-contradictions">
  <h2 id="page-contradictions">${say("contradictions")}</h2>
  <@s.contradictions found=found/>
</section>
</#if>
<div class="prose">
${page.body}
</div>
<@r.references of=page/>
</@base.html>
