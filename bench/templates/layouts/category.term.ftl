<#import "base.ftl" as base>
<#import "/components/card/card.ftl" as c>
<@base.html>
<h1>${page.title}</h1>
<ul class="cards">
<#list page.items as item>
<@c.card item=item/>
</#list>
</ul>
<nav class="pager"><#if page.pager??><#if page.pager.previous??><a rel="prev" href="${page.pager.previous}">${say("previous")}</a></#if> ${page.pager.number} / ${page.pager.total} <#if page.pager.next??><a rel="next" href="${page.pager.next}">${say("next")}</a></#if><#else> 1 / 1 </#if></nav>
</@base.html>
