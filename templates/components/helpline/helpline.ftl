<#import "/components/original/original.ftl" as o>
<#import "/components/open/open.ftl" as now>

<#-- One help line, its number as large as a title. level: its heading's level; 0, inside a text, for none. -->
<#macro entry line level=2 id="">
<#local kind = line.fields.kind!"">
<div class="helpline<#if kind?has_content> helpline-${kind}</#if>"<#if id?has_content> id="${id}"</#if><#if line.until??> data-until="${line.until}"</#if><#if line.original!false> lang="${line.lang}"</#if>>
  <div class="helpline-call">
    <#if level == 0>
    <p class="helpline-name"><strong>${line.title}</strong></p>
    <#else>
    <h${level} class="helpline-name">${line.title}</h${level}>
    </#if>
    <#if (line.phone)?has_content>
    <p class="helpline-number<#if line.phone.display?length gt 14> helpline-long</#if>"><a href="${line.phone.href}">${line.phone.display}</a></p>
    </#if>
    <#if (line.sms)?has_content>
    <p class="helpline-number helpline-sms"><a href="${line.sms.href?replace("tel:", "sms:")}">${say("sms", {"number": line.sms.display})}</a></p>
    </#if>
    <#if (line.hours.words)?has_content><p class="helpline-hours">${line.hours.words?cap_first}</p><@now.open hours=line.hours zone=line.timeZone!""/></#if>
  </div>
  <div class="helpline-about">
    <@o.original of=line/>
    <#if (line.audience)?has_content><p>${line.audience}</p></#if>
    <#nested>
    <#if (line.cost)?has_content || (line.anonymous!false) || (line.area)?has_content>
    <ul class="helpline-notes ticked">
      <#if (line.cost)?has_content><li>${line.cost}</li></#if>
      <#if line.anonymous!false><li>${say("anonymous")}</li></#if>
      <#if (line.area)?has_content><li>${line.area}</li></#if>
    </ul>
    </#if>
    <#if (line.chat.url)?has_content>
    <p class="helpline-chat"><a class="capsule" href="${line.chat.url}" rel="noopener noreferrer">${icon("chat")}<span>${say("chat")}</span></a><#if (line.chat.hours.words)?has_content> <span>${line.chat.hours.words?cap_first}</span></#if></p>
    <#if (line.chat.hours)??><@now.open hours=line.chat.hours zone=line.timeZone!""/></#if>
    </#if>
    <#if (line.fields.url)?has_content>
    <p><a class="helpline-site" href="${line.fields.url}" rel="noopener noreferrer">${line.fields.url?remove_beginning("https://")?remove_beginning("www.")?remove_ending("/")}</a></p>
    </#if>
  </div>
</div>
</#macro>

<#macro helpline attributes label="" labelled={} inner="">
<@entry line=attributes.id level=0/>
</#macro>
