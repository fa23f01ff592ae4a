<#import "base.ftl" as base>
<#import "/components/card/card.ftl" as c>
<@base.html>
<h1>${page.title}</h1>
<ul class="cards">
<#list page.items as item>
<#if item?index == 100><#break></#if>
<@c.card item=item/>
</#list>
</ul>
</@base.html>
