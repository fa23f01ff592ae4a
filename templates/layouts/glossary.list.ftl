<#import "base.ftl" as base>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"glossary">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<dl class="glossary">
  <#list page.items as entry>
  <div id="${entry.anchor}"<#if entry.until??> data-until="${entry.until}"</#if><#if entry.original!false> lang="${entry.lang}"</#if>>
    <dt><dfn>${entry.abbr!entry.title}</dfn><#if (entry.expansion)?has_content> <span class="glossary-long">${entry.expansion}</span></#if></dt>
    <dd>
      <#if (entry.summary)?has_content><p>${entry.summary}</p></#if>
      ${entry.body!""}
    </dd>
  </div>
  </#list>
</dl>
<@p.pager/>
<@r.references of=page with=page.items/>
<@p.neighbours/>
</@base.html>
