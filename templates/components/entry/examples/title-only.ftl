<#import "/components/entry/entry.ftl" as e>
<@e.entry level=3 item={"anchor": "example-title-only", "title": "Gelures"}/>
