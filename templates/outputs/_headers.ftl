<#ftl output_format="plainText">
# For hosts that read this file (Netlify, Cloudflare Pages and others).
${site.base}/*
<#list site.headers as header>
  ${header.name}: ${header.value}
</#list>
  Cache-Control: ${site.caching.pages}
${site.base}/assets/*
  ! Cache-Control
  Cache-Control: ${site.caching.assets}
<#list calendars() as calendar>
${calendar}
  Content-Type: text/calendar; charset=utf-8
</#list>
<#list exceptions() as page>
${page.url}
<#list page.headers as header>
  ! ${header.name}
  ${header.name}: ${header.value}
</#list>
</#list>
