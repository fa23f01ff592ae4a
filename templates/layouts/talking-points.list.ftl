<#import "base.ftl" as base>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<@c.contents page.items/>
<div class="entries">
<#list page.items as item>
<@e.entry item=item>
<ul class="prose">
<#list item.points as point>
<li>${point}</li>
</#list>
</ul>
</@e.entry>
</#list>
</div>
<@r.references of=page/>
</@base.html>
