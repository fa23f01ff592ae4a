<#import "base.ftl" as base>
<#import "/components/alarm/alarm.ftl" as a>
<#import "/components/references/references.ftl" as r>
<#-- Numbers to call first, the biggest thing on the screen; then what the page says. -->
<@base.html tone="coral" picture=page.icon!"siren">
<section aria-labelledby="emergency-numbers">
  <h2 id="emergency-numbers" class="unseen">${say("emergency-numbers")}</h2>
  <@a.alarm of=(items("helplines")![])?filter(line -> (line.fields.kind!"") == "emergency")/>
</section>
<div class="prose prose-wide">
${page.body}
</div>
<@r.references of=page/>
</@base.html>
