<#import "base.ftl" as base>
<#import "/components/event/event.ftl" as e>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/original/original.ftl" as o>
<#import "/components/references/references.ftl" as r>
<#-- Every city with what is to come and what took place there. -->
<#assign all = (events())!{"coming": [], "past": []}>
<@base.html tone="mint" picture=page.icon!"plan">
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<@c.contents page.items/>
<#list page.items as city>
<#assign coming = all.coming?filter(one -> (one.cities![])?seq_contains(city.id))>
<#assign past = all.past?filter(one -> (one.cities![])?seq_contains(city.id))>
<section class="band" id="${city.anchor}"<#if city.until??> data-until="${city.until}"</#if><#if city.original!false> lang="${city.lang}"</#if> aria-labelledby="${city.anchor}-title">
  <h2 id="${city.anchor}-title">${city.title}</h2>
  <@o.original of=city/>
  <#if (city.body)?has_content>
  <div class="prose">
  ${city.body}
  </div>
  </#if>
  <#if coming?has_content>
  <h3>${say("events-coming")}</h3>
  <@e.coming of=coming level=4 city=false/>
  </#if>
  <#if past?has_content>
  <h3>${say("events-past")}</h3>
  <@e.past of=past level=4 city=false/>
  <#elseif !coming?has_content>
  <p>${say("events-none-here")}</p>
  </#if>
</section>
</#list>
<@r.references of=page/>
</@base.html>
