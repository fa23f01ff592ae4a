<#import "base.ftl" as base>
<#import "/components/release/release.ftl" as n>
<#import "/components/references/references.ftl" as r>
<#import "/components/pager/pager.ftl" as p>
<@base.html tone="sun" picture=page.icon!"">
<@n.release of=page/>
<div class="prose">
${page.body}
</div>
<@n.contacts of=page/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
