<#-- Pictograms with their names, each the way to its paragraph. -->
<#macro signs of>
<ul class="signs">
  <#list of as item>
  <li<#if item.until??> data-until="${item.until}"</#if><#if item.original!false> lang="${item.lang}"</#if>><a href="${item.url}">${icon(item.icon!"info")}<span>${item.title}</span></a></li>
  </#list>
</ul>
</#macro>
