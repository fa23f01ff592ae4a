<#import "/components/release/release.ftl" as component>
<#assign example = {"issuer": (site.campaign.publisher.name)!"", "city": "Paris", "date": (site.campaign.accessibility.date)!"2026-03-01"}>
<@component.release of=example/>
<@component.ending of=example/>
