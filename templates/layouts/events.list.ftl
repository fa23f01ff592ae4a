<#import "base.ftl" as base>
<#import "/components/event/event.ftl" as e>
<#import "/components/stand/stand.ftl" as s>
<#import "/components/sections/sections.ftl" as c>
<#import "/components/references/references.ftl" as r>
<#-- What is to come, how to ask for more, and what took place. -->
<#assign all = events()>
<@base.html tone="mint" picture=page.icon!"stand">
<section class="band" aria-labelledby="events-coming">
  <h2 id="events-coming">${say("events-coming")}</h2>
  <@e.coming of=all.coming/>
  <@e.calendar of=all all=true/>
</section>
<@s.stand/>
<#if all.past?has_content>
<section class="band" aria-labelledby="events-past">
  <h2 id="events-past">${say("events-past")}</h2>
  <#if (all.reached)??>
  <p>${say("events-reached", {"number": all.reached, "events": all.counted, "all": all.held})}</p>
  </#if>
  <@e.past of=all.past/>
</section>
</#if>
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<@c.sections/>
<@r.references of=page/>
</@base.html>
