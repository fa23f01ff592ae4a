<#import "base.ftl" as base>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/programme/programme.ftl" as g>
<#import "/components/references/references.ftl" as r>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/related/related.ftl" as n>
<#import "/components/terms/terms.ftl" as t>
<@base.html tone="mint" picture=page.icon!"">
<div class="reading">
<@c.contents (page.toc![])?filter(entry -> entry.level == 2)/>
<div class="prose">
${page.body}
</div>
</div>
<#if (page.programme)??>
<@g.programme of=page.programme/>
</#if>
<@t.tagged/>
<@r.references of=page/>
<@n.related/>
<@p.neighbours/>
</@base.html>
