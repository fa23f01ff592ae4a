<#import "/components/related/related.ftl" as n>
<#global page = page + {"related": [{"title": "Gelures", "url": page.url},
  {"title": "Anticonstitutionnellement-électroencéphalographiquement", "url": page.url}]}>
<@n.related/>
