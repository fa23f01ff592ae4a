<#-- What stands at a former address of a page. -->
<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say("moved")} – ${site.name}</title>
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${page.url}">
<link rel="canonical" href="${page.absoluteUrl?keep_before("#")}">
<link rel="stylesheet" href="${asset("site.css")}">
<link rel="icon" href="${asset("mark.svg")}" type="image/svg+xml">
</head>
<body>
<main class="wrap content">
<h1>${say("moved")}</h1>
<p><a href="${page.url}">${page.title}</a></p>
</main>
</body>
</html>
