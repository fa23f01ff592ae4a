<#-- The gallery of components, for those who work on the theme: nothing around them but what every page needs. -->
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy("")}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(page.title)?has_content?then(page.title + " – ", "")}${say("gallery")} – ${site.name}</title>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${asset("site.css")}">
<script src="${asset("site.js")}" defer></script>
<link rel="icon" href="${asset("mark.svg")}" type="image/svg+xml">
</head>
<body id="page-top">
<a class="skip" href="#page-main">${say("skip-link")}</a>
<main id="page-main" tabindex="-1">
<div class="wrap content">
<#if (page.title)?has_content>
<p><a href="${page.index}">${say("gallery")}</a></p>
<h1>${page.title}</h1>
<#if page.description?has_content>
<p lang="en">${page.description}</p>
</#if>
<#list page.examples as example>
<h2>${example.name?replace("-", " ")?cap_first}</h2>
${example.html}
<div class="prose"><pre class="gallery-source"><code>${example.source}</code></pre></div>
</#list>
<#else>
<h1>${say("gallery")}</h1>
<dl class="glossary">
<#list page.components as component>
<div><dt><a href="${component.url}">${component.name}</a></dt><dd lang="en">${component.description}</dd></div>
</#list>
</dl>
</#if>
</div>
</main>
</body>
</html>
