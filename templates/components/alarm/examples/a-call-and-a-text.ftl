<#import "/components/alarm/alarm.ftl" as a>
<@a.alarm of=[
  {"title": "Samu", "phone": {"display": "15", "href": "tel:15"}, "summary": "Urgences médicales"},
  {"title": "Urgences par SMS", "sms": {"display": "114", "href": "tel:114"}, "original": true, "lang": "fr"},
  {"title": "Sans numéro"}
]/>
