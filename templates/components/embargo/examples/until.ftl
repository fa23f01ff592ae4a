<#import "/components/embargo/embargo.ftl" as component>
<#assign example = {"embargo": {"day": "19 novembre 2026", "time": "10 h"}}>
<@component.banner of=example/>
<@component.label of=example/>
