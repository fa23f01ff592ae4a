<#import "base.ftl" as base>
<#import "/components/helpline/helpline.ftl" as h>
<#import "/components/references/references.ftl" as r>
<#-- Numbers to call first, the biggest thing on the screen; then what the page says. -->
<@base.html tone="coral" picture=page.icon!"phone">
<section class="emergency" aria-labelledby="emergency-numbers">
  <h2 id="emergency-numbers" class="unseen">${say("emergency-numbers")}</h2>
  <#list (items("helplines")![])?filter(line -> (line.fields.kind!"") == "emergency") as line>
  <@h.entry line=line level=3>
  <#if (line.summary)?has_content><p>${line.summary}</p></#if>
  </@h.entry>
  </#list>
</section>
<div class="prose">
${page.body}
</div>
<@r.references of=page/>
</@base.html>
