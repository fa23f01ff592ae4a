<#import "/components/contents/contents.ftl" as c>
<@c.contents entries=[
  {"id": "page-main", "text": "Tout de suite"},
  {"id": "page-main", "text": "À la longue"},
  {"id": "page-main", "text": "Anticonstitutionnellement-électroencéphalographiquement-intergouvernementalisations"}
]/>
