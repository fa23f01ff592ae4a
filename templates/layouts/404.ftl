<#import "base.ftl" as base>
<#import "/components/question/question.ftl" as q>
<#import "/components/helpline/helpline.ftl" as h>
<#assign lines = (site.campaign.helplines![])?map(id -> item("helplines", id)!{})?filter(line -> (line.title)??)>
<@base.html heading=say("not-found") tone="sun" picture="help">
<p class="lead">${say("not-found-text")}</p>
<@q.questions risks=items("risks")![] advice=items("advice")![] lines=lines/>
<nav aria-label="${say("not-found-ways")}">
  <ul class="ways">
    <#list (menu("main") + menu("readers"))?filter(entry -> (entry.url)??) as entry>
    <li<#if entry.until??> data-until="${entry.until}"</#if>><a class="capsule" href="${entry.url}"<#if (entry.lang!lang) != lang> hreflang="${entry.lang}"</#if>>${entry.title}</a></li>
    </#list>
  </ul>
</nav>
</@base.html>
