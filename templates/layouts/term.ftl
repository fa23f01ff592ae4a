<#import "base.ftl" as base>
<#import "/components/card/card.ftl" as k>
<#import "/components/pager/pager.ftl" as p>
<@base.html heading=say("tagged", {"title": page.title})>
<ul class="cards">
<#list page.items![] as item>
<@k.card item=item/>
</#list>
</ul>
<@p.pager/>
</@base.html>
