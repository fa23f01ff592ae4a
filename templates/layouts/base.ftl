<#import "/components/helpbar/helpbar.ftl" as bar>
<#import "/components/masthead/masthead.ftl" as top>
<#import "/components/disc/disc.ftl" as art>
<#import "/components/colophon/colophon.ftl" as end>
<#import "/components/head/head.ftl" as search>
<#import "/components/structured-data/structured-data.ftl" as data>
<#import "/components/expiry/expiry.ftl" as over>
<#import "/components/embargo/embargo.ftl" as early>

<#--
  Everything around a page's own content.
  heading: the page's title as it is shown; tone: colour of the large disc (coral, mint, sun);
  picture: a pictogram inside it; front: the home page, whose layout prints its own heading; index: whether search engines may show it;
  own: the name of a style sheet and a script of layouts/ that only this page needs.
-->
<#macro html heading=(page.title!site.name) tone="coral" picture="" front=false index=true own="">
<#-- The policy names them by their digest: no browser blocks data, but the Nu validator takes any inline script for one that runs. -->
<#local statements = data.statements(heading)>
<#-- Written before the head, which fetches the script only where something waits for it. -->
<#local everything>
<a class="skip" href="#page-main">${say("skip-link")}</a>
<@bar.helpbar/>
<@top.masthead/>
<main id="page-main" tabindex="-1"<#if page.until?? && page.kind != "home"> data-until="${page.until}"</#if>>
<@early.banner of=page/>
<#if front>
<#nested>
<#else>
<div class="head head-${tone}<#if heading?length gt 36> head-long</#if>">
  <div class="wrap">
    <h1>${heading}</h1>
    <@art.disc tone=tone picture=picture/>
    <#if (page.summary)?has_content>
    <p class="lead">${page.summary}</p>
    </#if>
  </div>
</div>
<div class="wrap content">
<#nested>
</div>
</#if>
</main>
<@over.expiry/>
<@end.colophon/>
</#local>
<#local moves = everything?markup_string?contains(" data-until=") || everything?markup_string?contains(" data-open=") || everything?markup_string?contains(" data-copy=")>
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(statements)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><#if front>${site.name} – ${heading}<#else>${heading}<@search.position/> – ${site.name}</#if></title>
<#if (page.summary)?has_content>
<meta name="description" content="${page.summary}">
</#if>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${(site.campaign.palette.night)!"#191445"}">
<#if !index || (page.noindex!false) || (site.campaign.demonstration!false)>
<meta name="robots" content="noindex">
</#if>
<link rel="preload" href="${asset("fonts/atkinson-hyperlegible-next-latin-800-normal.woff2")}" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="${asset("fonts/atkinson-hyperlegible-next-latin-400-normal.woff2")}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${asset("site.css")}">
<#if own?has_content>
<link rel="stylesheet" href="${asset(own + ".css")}">
<script src="${asset(own + ".js")}" defer></script>
</#if>
<#if moves>
<script src="${asset("site.js")}" defer></script>
</#if>
<link rel="icon" href="${asset("mark.svg")}" type="image/svg+xml">
<link rel="icon" href="${asset("mark-48.png")}" type="image/png" sizes="48x48">
<link rel="apple-touch-icon" href="${asset("mark-180.png")}">
<@search.links heading=heading/>
<#if statements?has_content>
<script type="application/ld+json">${statements}</script>
</#if>
</head>
<body id="page-top">
${everything}</body>
</html>
</#macro>
