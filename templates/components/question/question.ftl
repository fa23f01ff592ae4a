<#-- One of the three questions: its answer in a sentence, and the way to the whole of it. -->
<#macro question title url="" picture="" tone="coral">
<section class="question question-${tone}">
  <#if picture?has_content><span class="question-icon">${icon(picture)}</span></#if>
  <h2 class="question-title"><#if url?has_content><a href="${url}">${title}</a><#else>${title}</#if></h2>
  <#nested>
</section>
</#macro>

<#-- What is the risk, what do I do, who can I call. lines: the help lines whose numbers stand in the third answer. -->
<#macro questions risks=[] advice=[] lines=[]>
<div class="questions">
  <#if risks?has_content>
  <@question title=say("question-risk") url=(risks?first.section.url)!"" picture="breath" tone="coral">
  <p>${(risks?first.section.summary)!""}</p>
  </@question>
  </#if>
  <#if advice?has_content>
  <@question title=say("question-act") url=(advice?first.section.url)!"" picture="sit" tone="mint">
  <p>${(advice?first.section.summary)!""}</p>
  </@question>
  </#if>
  <#if lines?has_content>
  <@question title=say("question-call") url=(lines?first.section.url)!"" picture="phone" tone="sun">
  <ul class="question-lines">
    <#list lines as line>
    <#if (line.phone)?has_content>
    <li<#if line.phone.display?length gt 14> class="question-long"</#if><#if line.until??> data-until="${line.until}"</#if>><span>${line.title}</span> <a href="${line.phone.href}">${line.phone.display}</a></li>
    </#if>
    </#list>
  </ul>
  </@question>
  </#if>
</div>
</#macro>
