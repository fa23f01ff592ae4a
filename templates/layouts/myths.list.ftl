<#import "base.ftl" as base>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="coral" picture=page.icon!"hearsay">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<div class="entries">
<#list page.items as myth>
<@e.entry item=myth title=myth.claim!myth.title verdict=myth.verdict!""/>
</#list>
</div>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
