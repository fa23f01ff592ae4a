<#import "base.ftl" as base>
<#import "/components/timeline/timeline.ftl" as t>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"history">
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<@t.timeline of=page.items/>
<@p.pager/>
<@r.references of=page/>
</@base.html>
