<#import "base.ftl" as base>
<#import "/components/piece/piece.ftl" as k>
<@base.html tone="sun" picture=page.icon!"">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<ul class="pieces">
<#list page.items as piece>
<@k.piece of=piece/>
</#list>
</ul>
</@base.html>
