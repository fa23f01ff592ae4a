<#import "/components/entry/entry.ftl" as e>
<@e.entry level=3 item={"anchor": "example-other", "title": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", "original": true, "lang": "de", "icon": "info"}/>
