<#-- The entries of a menu, and those below them. An entry that only stands above others is no link. -->
<#macro entries of>
<#list of>
<ul>
  <#items as entry>
  <li<#if entry.until??> data-until="${entry.until}"</#if>><#if (entry.url)??><a href="${entry.url}"<#if entry.titleLang != lang> lang="${entry.titleLang}"</#if><#if entry.lang != lang> hreflang="${entry.lang}"</#if><#if entry.current> aria-current="page"<#elseif entry.active> aria-current="true"</#if>>${entry.title}</a><#else><span class="menu-heading">${entry.title}</span></#if><@entries of=entry.children/></li>
  </#items>
</ul>
</#list>
</#macro>
