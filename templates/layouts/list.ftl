<#import "base.ftl" as base>
<#import "/components/card/card.ftl" as k>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/references/references.ftl" as r>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/sections/sections.ftl" as s>
<@base.html picture=page.icon!"">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<#assign standing = (page.items![])?filter(item -> (item.anchor)?has_content)>
<#assign linked = (page.items![])?filter(item -> !(item.anchor)?has_content)>
<@c.contents standing/>
<#if standing?has_content>
<div class="entries">
<#list standing as item>
<@e.entry item=item/>
</#list>
</div>
</#if>
<#if linked?has_content>
<ul class="cards">
<#list linked as item>
<@k.card item=item/>
</#list>
</ul>
</#if>
<@s.sections/>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
