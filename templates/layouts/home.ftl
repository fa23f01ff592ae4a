<#import "base.ftl" as base>
<#import "/components/disc/disc.ftl" as art>
<#import "/components/question/question.ftl" as q>
<#import "/components/signs/signs.ftl" as s>
<#import "/components/steps/steps.ftl" as t>
<#import "/components/helpline/helpline.ftl" as h>
<#import "/components/references/references.ftl" as r>
<#assign risks = items("risks")![]>
<#assign advice = items("advice")![]>
<#assign lines = (site.campaign.helplines![])?map(id -> item("helplines", id)!{})?filter(line -> (line.title)??)>
<#assign marked = risks?filter(risk -> (risk.sign!0) gt 0)?sort_by("sign")>
<@base.html front=true>
<div class="hero">
  <@art.disc/>
  <div class="wrap">
    <h1>${page.title}</h1>
    <#if (page.summary)?has_content>
    <p class="lead">${page.summary}</p>
    </#if>
    <div class="questions">
      <#if risks?has_content>
      <@q.question title=say("question-risk") url=(risks?first.section.url)!"" picture="breath" tone="coral">
      <p>${(risks?first.section.summary)!""}</p>
      </@q.question>
      </#if>
      <#if advice?has_content>
      <@q.question title=say("question-act") url=(advice?first.section.url)!"" picture="sit" tone="mint">
      <p>${(advice?first.section.summary)!""}</p>
      </@q.question>
      </#if>
      <#if lines?has_content>
      <@q.question title=say("question-call") url=(lines?first.section.url)!"" picture="phone" tone="sun">
      <ul class="question-lines">
        <#list lines as line>
        <#if (line.phone)?has_content>
        <li><span>${line.title}</span> <a href="${line.phone.href}">${line.phone.display}</a></li>
        </#if>
        </#list>
      </ul>
      </@q.question>
      </#if>
    </div>
  </div>
</div>
<div class="wrap content">
<#if (page.body)?has_content>
<div class="prose home-prose">
${page.body}
</div>
</#if>
<#if advice?has_content>
<section class="band" aria-labelledby="home-advice">
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
<section class="band" aria-labelledby="home-lines">
  <h2 id="home-lines">${say("question-call")}</h2>
  <#list lines as line>
  <@h.entry line=line level=3/>
  </#list>
</section>
</#if>
<@r.references of=page/>
</div>
</@base.html>
