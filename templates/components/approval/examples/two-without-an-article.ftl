<#import "/components/approval/approval.ftl" as a>
<#assign day = (sources()?filter(source -> source.date??))?first.date>
<@a.approval of={"approvals": [
  {"date": day, "role": "Médecin addictologue", "organisation": "Hôpital d'exemple", "article": false},
  {"date": day, "role": "Comité de relecture des documents destinés aux étudiants", "organisation": "Agence régionale d'exemple, direction de la prévention", "article": false}
]}/>
