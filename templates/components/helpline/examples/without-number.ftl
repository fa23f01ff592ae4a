<#import "/components/helpline/helpline.ftl" as h>
<@h.entry level=3 line={"title": "Consultation-jeunes-consommateurs-du-département-des-Pyrénées-Atlantiques",
  "fields": {"url": "https://www.une-adresse-longue-qui-ne-tient-pas-sur-un-telephone.example/ou-la-trouver/"}}/>
