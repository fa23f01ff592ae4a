<#import "/components/helpline/helpline.ftl" as h>
<@h.entry level=3 line={"title": "Ligne d'exemple", "phone": {"display": "0 800 00 00 00", "href": "tel:+33800000000"},
  "sms": {"display": "114", "href": "tel:114"}, "hours": {"words": "tous les jours de 8 h à 2 h", "week": "480-1560", "times": {"480": "8 h", "1560": "2 h"}, "days": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]}, "audience": "Pour tout le monde",
  "cost": "Appel gratuit", "anonymous": true, "area": "Toute la France",
  "chat": {"url": "https://chat.example/", "hours": {"words": "tous les jours de 8 h à minuit"}}, "fields": {"url": "https://www.ligne.example/"}}/>
