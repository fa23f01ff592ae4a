<#import "/components/breadcrumb/breadcrumb.ftl" as path>
<#import "/components/languages/languages.ftl" as tongues>
<#import "/components/menu/menu.ftl" as m>
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
        <@m.entries of=menu("main") + menu("readers")/>
      </details>
    </nav>
    <@tongues.languages/>
  </div>
  <@path.breadcrumb/>
</header>
</#macro>
