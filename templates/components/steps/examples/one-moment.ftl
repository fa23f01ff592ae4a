<#import "/components/steps/steps.ftl" as t>
<@t.steps of=[{"step": "before", "title": "Sit down", "url": page.url, "original": true, "lang": "en"}]/>
