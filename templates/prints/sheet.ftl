<#-- A whole piece. Each page of it is a <@s.side>, laid out with its bleed. -->
<#macro sheet subject=(page.summary!page.title)>
<!doctype html>
<html lang="${lang}">
<head>
<title>${page.title}</title>
<meta name="description" content="${subject}">
<style>
${style}
</style>
</head>
<body>
<#nested>
</body>
</html>
</#macro>

<#macro side name="" ground="paper">
<div class="side ground-${ground}<#if name?has_content> ${name}</#if>">
<#nested>
</div>
</#macro>

<#-- The large disc that the edge cuts: decoration. -->
<#macro disc class="disc"><div class="${class}"></div></#macro>

<#-- A pictogram: decoration beside words. -->
<#macro pictogram name ink="#191445" ground="#ff6b4a">
<span class="pictogram" data-ink="${ink}" data-ground="${ground}">${icon(name)}</span>
</#macro>

<#-- The code that asks whether a copy is still current. -->
<#macro code class="code">
<div class="${class}"><svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="-4 -4 ${edition.code.size + 8} ${edition.code.size + 8}" alt="${say("print-code-alt", {"address": edition.address})}"><path fill="#ffffff" d="M-4 -4h${edition.code.size + 8}v${edition.code.size + 8}h-${edition.code.size + 8}z"/><path fill="#000000" d="${edition.code.path}"/></svg></div>
</#macro>

<#-- Edition, and that it is a demonstration. -->
<#macro imprint class="imprint">
<div class="${class}">
<p>${say("print-edition", {"number": edition.number, "date": date(edition.date, "long")})} ${say("print-current")}</p>
<#if site.campaign.demonstration!false><p><strong>${say("demonstration")}</strong> ${say("print-demonstration")}</p></#if>
</div>
</#macro>

<#-- A help line as large as a title. -->
<#macro line id class="line">
<#local one = item("helplines", id)!>
<#if one?has_content && (one.phone)?has_content>
<div class="${class}">
<p class="line-number">${one.phone.display}</p>
<p class="line-name">${one.title}<#if (one.hours.words)?has_content>, ${one.hours.words}</#if><#if (one.cost)?has_content>. ${one.cost}</#if></p>
</div>
</#if>
</#macro>

<#-- The signs that the piece shows, in order. -->
<#function signs>
<#if (page.risks)?has_content>
<#return page.risks?map(id -> item("risks", id))>
</#if>
<#return items("risks")?filter(risk -> risk.sign??)?sort_by("sign")>
</#function>
