<#import "/components/breadcrumb/breadcrumb.ftl" as path>
<#import "/components/notice/notice.ftl" as note>
<#-- The mark, the menu, the other languages and the way here. -->
<#macro masthead>
<#local home = "/">
<#list site.languages as language>
<#if language.code == lang><#local home = language.url></#if>
</#list>
<header class="masthead">
  <@note.short/>
  <div class="wrap">
    <a class="brand" href="${home}"<#if page.kind == "home"> aria-current="page"</#if>>
      <svg class="brand-mark" width="64" height="64" viewBox="0 0 64 64" aria-hidden="true" focusable="false"><circle class="brand-big" cx="37" cy="27" r="27"/><circle class="brand-gap" cx="15" cy="48" r="17.5"/><circle class="brand-small" cx="15" cy="48" r="13.5"/></svg>
      <span>${site.name}</span>
    </a>
    <nav class="menu" aria-label="${say("main-menu")}">
      <details>
        <summary>${say("menu")}</summary>
        <ul>
          <#list menu("main") as entry>
          <li><a href="${entry.url}"<#if (entry.lang!lang) != lang> hreflang="${entry.lang}"</#if><#if entry.current!false> aria-current="page"<#elseif entry.active!false> aria-current="true"</#if>>${entry.title}</a></li>
          </#list>
        </ul>
      </details>
    </nav>
    <#if (page.translations![])?size gt 1>
    <nav class="languages" aria-label="${say("languages")}">
      <ul>
        <#list page.translations as translation>
        <#if !(translation.current!false)>
        <li><a href="${translation.url}" lang="${translation.lang}" hreflang="${translation.lang}">${translation.name}</a></li>
        </#if>
        </#list>
      </ul>
    </nav>
    </#if>
  </div>
  <@path.breadcrumb/>
</header>
</#macro>
