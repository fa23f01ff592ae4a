<#import "base.ftl" as base>
<#import "/components/helpline/helpline.ftl" as h>
<@base.html heading=say("not-found") tone="sun" picture="help">
<div class="prose">
<p>${say("not-found-text")}</p>
<ul>
<#list menu("main") as entry>
<li><a href="${entry.url}"<#if (entry.lang!lang) != lang> hreflang="${entry.lang}"</#if>>${entry.title}</a></li>
</#list>
</ul>
</div>
<#list site.campaign.helplines![] as id>
<#assign line = item("helplines", id)!{}>
<#if (line.title)??><@h.entry line=line/></#if>
</#list>
</@base.html>
