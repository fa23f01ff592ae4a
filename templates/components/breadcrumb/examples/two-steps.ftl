<#import "/components/breadcrumb/breadcrumb.ftl" as path>
<#global page = page + {"breadcrumb": [
  {"title": site.name, "kind": "home", "url": page.url},
  {"title": "Gelures", "url": page.url}
]}>
<@path.breadcrumb/>
