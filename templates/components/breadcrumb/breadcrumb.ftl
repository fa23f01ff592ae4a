<#-- The way from the home page to this one. -->
<#macro breadcrumb>
<#if page.kind != "404" && (page.breadcrumb![])?size gt 1>
<nav class="breadcrumb wrap" aria-label="${say("breadcrumb")}">
  <ol>
    <#list page.breadcrumb as step>
    <li><#if step?has_next><a href="${step.url}">${step.menuTitle!((step.kind!"") == "home")?then(say("home"), step.title)}</a><#else><span aria-current="page">${step.title}</span></#if></li>
    </#list>
  </ol>
</nav>
</#if>
</#macro>
