<#import "/components/signs/signs.ftl" as s>
<@s.signs of=[
  {"title": "Vertiges", "icon": "vertigo", "url": page.url},
  {"title": "Sans pictogramme", "url": page.url},
  {"title": "Electroencephalographically", "icon": "nerves", "url": page.url, "original": true, "lang": "en"}
]/>
