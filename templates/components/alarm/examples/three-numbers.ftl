<#import "/components/alarm/alarm.ftl" as component>
<@component.alarm of=[
  {"title": "Samu", "summary": "L'urgence médicale.", "phone": {"display": "15", "href": "tel:15"}},
  {"title": "Urgences en Europe", "phone": {"display": "112", "href": "tel:112"}},
  {"title": "Urgences par SMS", "summary": "Quand tu ne peux pas parler.", "sms": {"display": "114", "href": "tel:114"}}
]/>
