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

<#-- From one page of a section to its neighbours. -->
<#macro neighbours>
<#if (page.previous)?? || (page.next)??>
<nav class="pager" aria-label="${say("neighbours")}">
  <#if (page.previous)??><a class="capsule" href="${page.previous.url}" rel="prev">${say("neighbour-previous", {"title": page.previous.title})}</a></#if>
  <#if (page.next)??><a class="capsule" href="${page.next.url}" rel="next">${say("neighbour-next", {"title": page.next.title})}</a></#if>
</nav>
</#if>
</#macro>
