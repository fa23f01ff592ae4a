<#import "/components/timeline/timeline.ftl" as t>
<@t.timeline level=3 of=[
  {"anchor": "example-past", "title": "Une soirée", "period": "2019"},
  {"anchor": "example-planned", "title": "Electroencephalographically long words", "period": "2027", "planned": true, "original": true, "lang": "en", "body": "Soon."}
]/>
