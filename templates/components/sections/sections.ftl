<#-- The sections below this one, and the way to follow what is new in it. -->
<#macro sections>
<#if (page.sections)?has_content>
<nav class="sections" aria-label="${say("sections")}">
  <ul>
    <#list page.sections as section>
    <li<#if section.until??> data-until="${section.until}"</#if>><a href="${section.url}">${section.title}</a></li>
    </#list>
  </ul>
</nav>
</#if>
<#if (page.feed)??>
<p class="follow"><a href="${page.feed}" type="application/atom+xml">${say("follow")}</a></p>
</#if>
</#macro>
