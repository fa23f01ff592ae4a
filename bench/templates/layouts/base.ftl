<#macro html>
<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} | ${site.name}</title>
<meta name="description" content="${page.summary!}">
<link rel="canonical" href="${page.absoluteUrl}">
<meta property="og:title" content="${page.title}">
<meta property="og:type" content="article">
<meta property="og:url" content="${page.absoluteUrl}">
<link rel="stylesheet" href="${asset("site.css")}">
<link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Fil Atom">
</head>
<body>
<a class="skip" href="#page-main">${say("skip-link")}</a>
<header><a class="logo" href="/">${site.name}</a>
<nav aria-label="Principal"><ul>
<#list site.campaign.taxonomies.category.terms as term>
<li><a href="/categorie/${term}/">${term?cap_first}</a></li>
</#list>
</ul></nav></header>
<main id="page-main">
<#nested>
</main>
<footer><p>© 2026 ${site.name}. Site imprimé par nos soins.</p>
<ul><#list site.campaign.taxonomies.category.terms as term><li><a href="/categorie/${term}/">${term}</a></li></#list></ul>
<p><a href="/mentions/">Mentions légales</a> · <a href="/feed.xml">Fil Atom</a></p></footer>
</body>
</html>
</#macro>
