<#import "/components/call/call.ftl" as component>
<p>Appelle le <@component.call labelled={"title": "Samu", "phone": {"display": "15", "href": "tel:15"}}/> maintenant.</p>
