<#import "/components/figures/figures.ftl" as component>
<#assign example = {"title": "Communiqué", "publisher": "Direction de la santé", "reuse": "Libre, source citée."}>
<@component.reuse of=[example]/>
