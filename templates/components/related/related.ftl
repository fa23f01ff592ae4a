<#-- Other pages about the same things. -->
<#macro related>
<#local others = page.related![]>
<#if others?has_content>
<section class="related" aria-labelledby="page-related">
  <h2 id="page-related">${say("related")}</h2>
  <ul>
    <#list others as other>
    <li<#if other.until??> data-until="${other.until}"</#if>><a href="${other.url}">${other.title}</a></li>
    </#list>
  </ul>
</section>
</#if>
</#macro>
