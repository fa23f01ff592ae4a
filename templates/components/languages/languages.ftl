<#-- To the same page in another language; where there is none, to the nearest page above it, which the link names. -->
<#macro languages>
<#local others = (page.languages![])?filter(other -> !other.current)>
<#if others?has_content>
<nav class="languages" aria-label="${say("languages")}">
  <ul>
    <#list others as other>
    <li><a href="${other.url}" lang="${other.lang}" hreflang="${other.lang}">${other.name}<#if !other.translated> <span class="unseen">(${other.title})</span></#if></a></li>
    </#list>
  </ul>
</nav>
</#if>
</#macro>
