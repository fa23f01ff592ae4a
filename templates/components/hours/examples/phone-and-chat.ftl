<#import "/components/hours/hours.ftl" as component>
<#assign line = {"hours": {"words": "tous les jours de 8 h à 2 h"}, "chat": {"hours": {"words": "le samedi de 14 h à 20 h"}}}>
<p>La ligne répond <@component.hours labelled=line/> ; le chat, <@component.hours attributes={"of": "chat"} labelled=line/>.</p>
