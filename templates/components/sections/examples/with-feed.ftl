<#import "/components/sections/sections.ftl" as s>
<#global page = page + {"feed": page.url, "sections": [{"title": "2026", "url": page.url},
  {"title": "Anticonstitutionnellement-électroencéphalographiquement", "url": page.url}]}>
<@s.sections/>
