<#import "base.ftl" as base>
<#import "/components/event/event.ftl" as e>
<#import "/components/references/references.ftl" as r>
<#import "/components/related/related.ftl" as n>
<#import "/components/terms/terms.ftl" as t>
<#import "/components/picture/picture.ftl" as i>
<@base.html tone="mint" picture=page.icon!"stand">
<#if (page.image.src)??>
<@i.picture of=page.image place="lead" eager=true/>
</#if>
<#if (page.event)??>
<@e.state of=page/>
<@e.facts of=page/>
<@e.ways of=page/>
</#if>
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<p><a href="${page.section.url}">${say("events-all")}</a></p>
<@t.tagged/>
<@r.references of=page/>
<@n.related/>
</@base.html>
