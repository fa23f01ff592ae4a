<#import "base.ftl" as base>
<#import "/components/release/release.ftl" as n>
<#import "/components/references/references.ftl" as r>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/related/related.ftl" as a>
<#import "/components/terms/terms.ftl" as t>
<@base.html tone="sun" picture=page.icon!"press">
<@n.release of=page/>
<div class="prose">
${page.body}
</div>
<@n.ending of=page/>
<@n.contacts of=page/>
<@t.tagged/>
<@r.references of=page/>
<@a.related/>
<@p.neighbours/>
</@base.html>
