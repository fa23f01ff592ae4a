<#import "/components/call/call.ftl" as component>
<p>Écris au <@component.call labelled={"title": "Urgences par SMS", "sms": {"display": "114", "href": "tel:114"}}/>.</p>
