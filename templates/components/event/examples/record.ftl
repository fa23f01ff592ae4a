<#import "/components/event/event.ftl" as component>
<@component.past of=[
  {"title": "Stand de rentrée", "url": page.url, "lang": lang, "fields": {"kind": "campus", "reached": 1240}, "event": {"when": "1er octobre 2026", "start": "2026-10-01", "until": "2026-10-01T22:00:00Z", "over": true, "status": "scheduled", "reached": "1 240"}},
  {"title": "Intercommunautarisation interuniversitaire", "url": page.url, "lang": lang, "counted": false, "fields": {"kind": "training"}, "event": {"when": "mars 2019", "start": "2019-03", "until": "2019-03-31T22:00:00Z", "over": true, "status": "scheduled"}}
]/>
