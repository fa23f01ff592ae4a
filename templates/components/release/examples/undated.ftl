<#import "/components/release/release.ftl" as component>
<@component.release of={"issuer": "Agence régionale de santé", "period": "Sans date, mai 2023"}/>
