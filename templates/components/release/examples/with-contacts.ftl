<#import "/components/release/release.ftl" as component>
<#assign example = {"issuer": "Direction de la santé", "city": "Paris", "date": (site.campaign.accessibility.date)!"2026-03-01", "contacts": [
  {"organisation": "Direction de la santé", "role": "service de presse", "email": "presse@sante.example"}]}>
<@component.release of=example/>
<@component.contacts of=example/>
