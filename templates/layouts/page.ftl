<#import "base.ftl" as base>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/references/references.ftl" as r>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/related/related.ftl" as n>
<#import "/components/terms/terms.ftl" as t>
<#import "/components/picture/picture.ftl" as i>
<@base.html picture=page.icon!"">
<#if (page.image.src)??>
<@i.picture of=page.image place="lead" eager=true/>
</#if>
<div class="reading">
<@c.contents (page.toc![])?filter(entry -> entry.level == 2)/>
<div class="prose">
${page.body}
</div>
</div>
<@t.tagged/>
<@r.references of=page/>
<@n.related/>
<@p.neighbours/>
</@base.html>
