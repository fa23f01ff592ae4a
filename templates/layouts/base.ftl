<#import "/components/helpbar/helpbar.ftl" as bar>
<#import "/components/masthead/masthead.ftl" as top>
<#import "/components/disc/disc.ftl" as art>
<#import "/components/colophon/colophon.ftl" as end>

<#--
  Everything around a page's own content.
  heading: the page's title as it is shown; tone: colour of the large disc (coral, mint, sun);
  picture: a pictogram inside it; front: the home page, whose layout prints its own heading.
-->
<#macro html heading=(page.title!site.name) tone="coral" picture="" front=false>
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${site.policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title><#if front>${site.name} – ${heading}<#else>${heading} – ${site.name}</#if></title>
<#if (page.summary)?has_content>
<meta name="description" content="${page.summary}">
</#if>
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="${(site.campaign.palette.night)!"#191445"}">
<#if page.noindex!false || site.campaign.demonstration!false>
<meta name="robots" content="noindex">
</#if>
<link rel="preload" href="${asset("fonts/atkinson-hyperlegible-next-latin-800-normal.woff2")}" as="font" type="font/woff2" crossorigin>
<link rel="preload" href="${asset("fonts/atkinson-hyperlegible-next-latin-400-normal.woff2")}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${asset("site.css")}">
<link rel="icon" href="${asset("mark.svg")}" type="image/svg+xml">
<link rel="icon" href="${asset("mark-48.png")}" type="image/png" sizes="48x48">
<link rel="apple-touch-icon" href="${asset("mark-180.png")}">
<#if page.kind != "404" && (page.absoluteUrl)?has_content>
<link rel="canonical" href="${page.absoluteUrl}">
<#list page.translations![] as translation>
<link rel="alternate" hreflang="${translation.lang}" href="${translation.absoluteUrl!(site.url + translation.url)}">
</#list>
<meta property="og:type" content="website">
<meta property="og:site_name" content="${site.name}">
<meta property="og:title" content="${heading}">
<#if (page.summary)?has_content>
<meta property="og:description" content="${page.summary}">
</#if>
<meta property="og:url" content="${page.absoluteUrl}">
<#if (page.image.src)??>
<meta property="og:image" content="${page.image.src.shared.url}">
<meta property="og:image:width" content="${page.image.src.shared.width}">
<meta property="og:image:height" content="${page.image.src.shared.height}">
<#if (page.image.alt)?has_content>
<meta property="og:image:alt" content="${page.image.alt}">
</#if>
</#if>
</#if>
</head>
<body id="page-top">
<a class="skip" href="#page-main">${say("skip-link")}</a>
<@bar.helpbar/>
<@top.masthead/>
<main id="page-main" tabindex="-1">
<#if front>
<#nested>
<#else>
<div class="head head-${tone}">
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
<@end.colophon/>
</body>
</html>
</#macro>
