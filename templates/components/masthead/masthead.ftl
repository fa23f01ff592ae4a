<#import "/components/breadcrumb/breadcrumb.ftl" as path>
<#import "/components/languages/languages.ftl" as tongues>
<#import "/components/menu/menu.ftl" as m>
<#macro masthead>
<#local home = "/">
<#list site.languages as language>
<#if language.code == lang><#local home = language.url></#if>
</#list>
<header class="masthead">
  <div class="wrap">
    <a class="brand" href="${home}"<#if page.kind == "home"> aria-current="page"</#if>>
      <svg class="brand-mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false"><circle class="brand-big" cx="38" cy="26" r="26"/><circle class="brand-small" cx="13" cy="51" r="13"/></svg>
      <span>${site.name}</span>
    </a>
    <#if site.campaign.demonstration!false>
    <a class="masthead-demonstration" href="#page-demonstration">${say("demonstration-short")}</a>
    </#if>
    <@tongues.languages/>
    <nav class="menu" aria-label="${say("main-menu")}">
      <details>
        <summary>${say("menu")}</summary>
        <@m.entries of=menu("main")/>
      </details>
    </nav>
    <@path.breadcrumb/>
  </div>
</header>
</#macro>
