<#import "/components/event/event.ftl" as component>
<@component.coming of=[
  {"title": "Stand au gala de printemps", "url": page.url, "lang": lang, "place": "Halle des fêtes", "fields": {"kind": "stand"}, "event": {"when": "samedi 27 mars 2027, de 20 h à minuit", "start": "2027-03-27", "until": "2199-03-27T23:00:00Z", "over": false, "status": "scheduled"}},
  {"title": "Rencontre interassociative", "url": page.url, "lang": lang, "place": "Maison des étudiants", "fields": {"kind": "meeting"}, "event": {"when": "mercredi 3 février 2027", "start": "2027-02-03", "until": "2199-03-27T23:00:00Z", "over": false, "status": "cancelled"}}
]/>
