<#import "base.ftl" as base>
<#import "/components/references/references.ftl" as r>
<#import "/components/card/card.ftl" as k>
<#import "/components/pager/pager.ftl" as p>
<@base.html heading=say("tagged", {"title": page.title})>
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<#if (page.items)?has_content>
<ul class="cards">
<#list page.items as item>
<@k.card item=item/>
</#list>
</ul>
</#if>
<@p.pager/>
<@r.references of=page/>
</@base.html>
