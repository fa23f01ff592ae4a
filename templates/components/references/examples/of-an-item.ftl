<#import "/components/references/references.ftl" as r>
<@r.references level=0 of={"sources": [
  {"title": "Un document daté", "publisher": "Éditeur d'exemple", "date": (site.campaign.accessibility.date)!"2026-03-01", "url": "https://source.example/"},
  {"title": "Un autre", "publisher": "Autre éditeur"}
]}/>
