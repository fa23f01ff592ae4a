<#import "base.ftl" as base>
<#import "/components/references/references.ftl" as r>
<#-- The plan of the site: each menu under its name, each section with what stands in it unless that is a whole glossary, then what no menu leads to. -->
<#assign tops = pages()?filter(one -> one.kind == "list" || (one.kind == "item" && ((one.section.kind)!"") == "home"))>
<#macro inside here>
<#if here.items?has_content && here.items?size lte 20>
<ul>
  <#list here.items as item>
  <li<#if item.until??> data-until="${item.until}"</#if><#if item.original!false> lang="${item.lang}"</#if>><a href="${item.url}">${item.title}</a></li>
  </#list>
</ul>
</#if>
</#macro>
<@base.html tone="mint" picture=page.icon!"plan">
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<#assign reached = [page.url]>
<#list ["main", "readers", "guide", "campaign", "footer"] as name>
<#assign entries = menu(name) + (name == "footer")?then(menu("accessibility"), [])>
<#if entries?has_content>
<#assign reached = reached + entries?map(entry -> entry.url)>
<section class="band" aria-labelledby="plan-${name}">
  <h2 id="plan-${name}">${say("menu-" + name)}</h2>
  <ul class="plan">
    <#list entries as entry>
    <li<#if entry.until??> data-until="${entry.until}"</#if>>
      <a href="${entry.url}"<#if (entry.lang!lang) != lang> hreflang="${entry.lang}"</#if><#if entry.current!false> aria-current="page"</#if>>${entry.title}</a>
      <#list tops?filter(one -> one.url == entry.url && one.kind == "list") as here><@inside here/></#list>
    </li>
    </#list>
  </ul>
</section>
</#if>
</#list>
<#assign rest = tops?filter(one -> !reached?seq_contains(one.url))>
<#if rest?has_content>
<section class="band" aria-labelledby="plan-rest">
  <h2 id="plan-rest">${say("plan-rest")}</h2>
  <ul class="plan">
    <#list rest as here>
    <li<#if here.until??> data-until="${here.until}"</#if>><a href="${here.url}">${here.title}</a><#if here.kind == "list"><@inside here/></#if></li>
    </#list>
  </ul>
</section>
</#if>
<@r.references of=page/>
</@base.html>
