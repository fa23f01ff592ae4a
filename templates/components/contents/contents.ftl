<#-- What is on this page; only where there is enough to choose from. entries: id and text (or title). -->
<#macro contents entries>
<#if entries?size gt 2>
<nav class="contents" aria-labelledby="page-contents">
  <h2 id="page-contents">${say("contents")}</h2>
  <ul>
    <#list entries as entry>
    <li<#if entry.until??> data-until="${entry.until}"</#if>><a href="#${entry.anchor!entry.id}">${entry.text!entry.title}</a></li>
    </#list>
  </ul>
</nav>
</#if>
</#macro>
