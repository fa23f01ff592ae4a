<#import "/components/identity/identity.ftl" as component>
<@component.identity of={} missing="Non renseigné."/>
