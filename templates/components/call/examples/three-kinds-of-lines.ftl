<#import "/components/call/call.ftl" as c>
<p><@c.call labelled={"phone": {"display": "15", "href": "tel:15"}}/>, <@c.call labelled={"sms": {"display": "114", "href": "tel:114"}}/>,
  <@c.call labelled={"title": "Ligne sans numéro", "url": page.url}/>.</p>
