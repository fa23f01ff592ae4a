<#import "base.ftl" as base>
<#import "/components/card/card.ftl" as c>
<@base.html>
<h1>${site.name}</h1>
<ul class="cards">
<#list pages()?filter(one -> one.type == "posts") as item>
<#if item?index == 20><#break></#if>
<@c.card item=item/>
</#list>
</ul>
</@base.html>
