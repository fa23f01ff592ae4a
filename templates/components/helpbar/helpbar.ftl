<#-- The help lines that campaign.yaml shows on every page, always first and in the same order. -->
<#macro helpbar>
<#if (site.campaign.helplines)?has_content>
<aside class="helpbar" aria-label="${say("help-bar")}">
  <ul class="wrap">
    <#list site.campaign.helplines as id>
    <#local line = item("helplines", id)!{}>
    <#if (line.phone)?has_content>
    <li<#if line.until??> data-until="${line.until}"</#if>><a href="${line.phone.href}"><span class="helpbar-name"<#if line.original!false> lang="${line.lang}"</#if>>${line.title}</span> <b>${line.phone.display}</b></a></li>
    </#if>
    </#list>
  </ul>
</aside>
</#if>
</#macro>
