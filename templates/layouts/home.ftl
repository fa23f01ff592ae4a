<#import "base.ftl" as base>
<#import "/components/hero/hero.ftl" as front>
<#import "/components/question/question.ftl" as q>
<#import "/components/signs/signs.ftl" as s>
<#import "/components/steps/steps.ftl" as t>
<#import "/components/helpline/helpline.ftl" as h>
<#import "/components/readers/readers.ftl" as w>
<#import "/components/event/event.ftl" as e>
<#import "/components/references/references.ftl" as r>
<#assign risks = items("risks")![]>
<#assign advice = items("advice")![]>
<#assign urgent = (items("helplines")![])?filter(line -> (line.fields.kind!"") == "emergency")>
<#assign spoken = urgent?filter(line -> (line.phone)?has_content)>
<#assign written = urgent?filter(line -> (line.sms)?has_content)>
<#assign lines = (site.campaign.helplines![])?map(id -> item("helplines", id)!{})?filter(line -> (line.title)??)>
<#assign listening = lines?filter(line -> (line.fields.kind!"") != "emergency")>
<#assign marked = risks?filter(risk -> (risk.sign!0) gt 0)?sort_by("sign")>
<#assign next = ((events().coming)![])?filter(one -> ["scheduled", "moved"]?seq_contains(one.event.status))[0..*2]>
<@base.html front=true>
<@front.hero urgent=spoken?first!{} written=written?first!{}>
<@q.questions risks=risks advice=advice lines=listening?has_content?then(listening, lines)/>
</@front.hero>
<div class="wrap content">
<@w.readers/>
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<#if advice?has_content>
<section class="band ground-mint" aria-labelledby="home-advice">
  <h2 id="home-advice">${(advice?first.section.title)!say("question-act")}</h2>
  <@t.steps of=advice/>
</section>
</#if>
<#if risks?has_content>
<section class="band" aria-labelledby="home-signs">
  <#if marked?has_content>
  <h2 id="home-signs">${say("signs")}</h2>
  <@s.signs of=marked/>
  <#else>
  <h2 id="home-signs">${(risks?first.section.title)!say("question-risk")}</h2>
  <@s.signs of=risks/>
  </#if>
</section>
</#if>
<#if lines?has_content>
<section class="band ground-night" aria-labelledby="home-lines">
  <h2 id="home-lines">${say("question-call")}</h2>
  <div class="helplines">
  <#list lines as line>
  <@h.entry line=line level=3/>
  </#list>
  </div>
</section>
</#if>
<#if next?has_content>
<section class="band" aria-labelledby="home-events" data-until="${next?map(one -> one.event.until)?sort?last}">
  <h2 id="home-events">${say("events-coming")}</h2>
  <ul class="events">
  <#list next as one>
  <@e.entry of=one/>
  </#list>
  </ul>
  <p><a href="${events().section.url}">${say("events-all")}</a></p>
</section>
</#if>
<@r.references of=page/>
</div>
</@base.html>
