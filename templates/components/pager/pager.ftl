<#-- From one page of a long list to the next. -->
<#macro pager>
<#if (page.pager)?? && page.pager.total gt 1>
<nav class="pager" aria-label="${say("pager")}">
  <#if (page.pager.previous)?has_content><a class="capsule" href="${page.pager.previous}" rel="prev">${say("pager-previous")}</a></#if>
  <span>${say("pager-position", {"number": page.pager.number, "total": page.pager.total})}</span>
  <#if (page.pager.next)?has_content><a class="capsule" href="${page.pager.next}" rel="next">${say("pager-next")}</a></#if>
</nav>
</#if>
</#macro>

<#-- From one page of a section to its neighbours; from a section to those beside it in the main menu. -->
<#macro neighbours>
<#local before = page.previous!{}>
<#local after = page.next!{}>
<#if page.kind == "list">
<#local here = -1>
<#local entries = menu("main")>
<#list entries as entry><#if entry.current><#local here = entry?index></#if></#list>
<#if here gt 0><#local before = entries[here - 1]></#if>
<#if here gte 0 && here lt entries?size - 1><#local after = entries[here + 1]></#if>
</#if>
<#if (before.url)?? || (after.url)??>
<nav class="neighbours" aria-label="${say("neighbours")}">
  <#if (before.url)??><a href="${before.url}" rel="prev"<#if before.until??> data-until="${before.until}"</#if>><span>${say("pager-previous")}</span> <b>${before.title}</b></a></#if>
  <#if (after.url)??><a href="${after.url}" rel="next"<#if after.until??> data-until="${after.until}"</#if>><span>${say("pager-next")}</span> <b>${after.title}</b></a></#if>
</nav>
</#if>
</#macro>
