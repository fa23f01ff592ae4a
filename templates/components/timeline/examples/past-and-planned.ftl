<#import "/components/timeline/timeline.ftl" as component>
<@component.timeline level=3 of=[
  {"anchor": "moment-creation", "title": "L'association est créée", "period": "2014", "sources": []},
  {"anchor": "moment-projet", "title": "Des assises nationales", "period": "2021", "planned": true, "sources": []}
]/>
