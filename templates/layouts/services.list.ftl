<#import "base.ftl" as base>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"hospital">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<@c.contents page.items/>
<div class="entries">
<#list page.items as service>
<@e.entry item=service>
  <#if (service.audience)?has_content>
  <p><b>${say("audience")}</b> ${service.audience}</p>
  </#if>
  <#if (service.offers)?has_content>
  <p><b>${say("offers")}</b></p>
  <ul>
    <#list service.offers as offer>
    <li>${offer}</li>
    </#list>
  </ul>
  </#if>
  <#if (service.cost)?has_content || (service.anonymous!false) || (service.confidential!false)>
  <ul class="ticked">
    <#if (service.cost)?has_content><li>${["free", "paid"]?seq_contains(service.cost)?then(say("cost-" + service.cost), service.cost)}</li></#if>
    <#if service.anonymous!false><li>${say("anonymous")}</li></#if>
    <#if service.confidential!false><li>${say("confidential")}</li></#if>
  </ul>
  </#if>
  <#if (service.area)?has_content>
  <p><b>${say("area")}</b> ${service.area}</p>
  </#if>
  <#if (service.find)?has_content>
  <p><b>${say("find")}</b> ${service.find}</p>
  </#if>
  <#if (service.fields.url)?has_content>
  <p><a class="capsule" href="${service.fields.url}" rel="noopener noreferrer">${say("open-site")}<span class="unseen"> (${service.title})</span></a></p>
  </#if>
  <#if (service.directory)?has_content>
  <p><a class="capsule" href="${service.directory}" rel="noopener noreferrer">${say("directory")}<span class="unseen"> (${service.acronym!service.title})</span></a></p>
  </#if>
  <#if (service.law)?has_content>
  <p><b>${say("law")}</b></p>
  <ul>
    <#list service.law as text>
    <li>${text}</li>
    </#list>
  </ul>
  </#if>
</@e.entry>
</#list>
</div>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
