<#import "/components/references/references.ftl" as r>
<@r.references level=3 of={"sources": [
  {"title": "Un document daté", "publisher": "Éditeur d'exemple", "date": (site.campaign.accessibility.date)!"2026-03-01", "url": "https://source.example/"},
  {"title": "Un document sans date ni adresse, dont le titre est si long qu'il ne tient pas sur une ligne de téléphone", "publisher": "Éditeur d'exemple"}
]}/>
