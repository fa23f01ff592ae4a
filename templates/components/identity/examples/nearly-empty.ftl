<#import "/components/identity/identity.ftl" as component>
<@component.identity of={"name": "Une association"} missing="Non renseigné."/>
