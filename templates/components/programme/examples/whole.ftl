<#import "/components/programme/programme.ftl" as component>
<@component.programme level=3 of={"title": "Un plan d'actions", "text": "Signé en 2019.", "axes": [
  {"title": "Accompagner", "actions": [
    {"title": "Aller vers les personnes", "text": "Des équipes vont dans la rue.", "partners": "Une association et la ville", "when": "2019 à 2021", "amount": "10 000 euros"},
    {"title": "Electroencephalographically long words"}
  ]},
  {"title": "Mieux connaître"}
]}/>
