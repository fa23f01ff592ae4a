<#-- The pages of those who come for others, in their own words: the menu "readers", each under the title of its page. -->
<#macro readers of=menu("readers")>
<#if of?has_content>
<nav class="readers" aria-label="${say("menu-readers")}">
  <h2>${say("menu-readers")}</h2>
  <ul class="ways">
    <#list of?filter(entry -> (entry.url)??) as entry>
    <#local title = (pages()?filter(one -> one.url == entry.url)?first.title)!entry.title>
    <li<#if entry.until??> data-until="${entry.until}"</#if>><a class="capsule" href="${entry.url}"<#if (entry.lang!lang) != lang> hreflang="${entry.lang}"</#if>>${title}</a></li>
    </#list>
  </ul>
</nav>
</#if>
</#macro>
