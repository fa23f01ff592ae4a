<#-- What an expired page says instead of its content. A template, so that nobody reads it before. -->
<#macro expiry>
<#if (page.until)?? && page.kind != "home">
<#local ways = (page.breadcrumb![])?filter(above -> !(above.until)?? && above.url != page.url)>
<template id="page-expired">
<div class="head head-sun">
  <div class="wrap">
    <h1>${say("expired")}</h1>
    <p class="lead">${say("expired-text")}</p>
  </div>
</div>
<#if ways?has_content>
<div class="wrap content">
<ul class="ways">
  <li><a class="capsule" href="${ways?last.url}">${(ways?last.kind == "home")?then(say("home"), ways?last.title)}</a></li>
</ul>
</div>
</#if>
</template>
</#if>
</#macro>
