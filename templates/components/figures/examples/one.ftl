<#import "/components/figures/figures.ftl" as component>
<#assign example = {"title": "Communiqué", "publisher": "Direction de la santé", "reuse": "Libre, source citée."}>
<@component.document of=example/>
<@component.reuse of=[example]/>
