<#import "/components/source/source.ftl" as s>
<@s.source of={"title": "Un document dont le titre ne tient pas sur une ligne de téléphone", "publisher": "Éditeur d'exemple", "url": "https://source.example/",
  "date": site.date, "licence": "CC BY-ND 4.0", "facts": [1, 2]}/>
