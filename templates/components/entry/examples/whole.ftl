<#import "/components/entry/entry.ftl" as e>
<@e.entry level=3 item={"anchor": "example-whole", "title": "Gelures", "icon": "frostbite", "summary": "Le gaz gèle ce qu'il touche.",
  "body": "Lèvres, doigts, gorge.", "sources": [
    {"title": "Protoxyde d'azote : l'essentiel", "publisher": "Éditeur d'exemple", "date": (site.campaign.accessibility.date)!"2026-03-01", "url": "https://source.example/"}]}/>
