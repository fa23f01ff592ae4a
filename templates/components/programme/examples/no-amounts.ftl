<#import "/components/programme/programme.ftl" as component>
<@component.programme level=3 of={"title": "Un plan sans montants", "axes": [
  {"title": "Accompagner", "actions": [{"title": "Aller vers les personnes", "text": "Des équipes vont dans la rue."}]}
]}/>
