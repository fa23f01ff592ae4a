<#import "/components/steps/steps.ftl" as t>
<@t.steps of=[
  {"step": "storage", "title": "Loin de toute flamme", "icon": "flame", "url": page.url},
  {"step": "before", "title": "Mange", "url": page.url},
  {"step": "during", "title": "Assieds-toi", "icon": "sit", "url": page.url},
  {"step": "during", "title": "Fais des pauses", "icon": "pause", "url": page.url},
  {"step": "after", "title": "Anticonstitutionnellement-électroencéphalographiquement", "icon": "driver", "url": page.url}
]/>
