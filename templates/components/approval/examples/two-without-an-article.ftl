<#import "/components/approval/approval.ftl" as a>
<@a.approval of={"approvals": [
  {"date": site.date, "role": "Médecin addictologue", "organisation": "Hôpital d'exemple", "article": false},
  {"date": site.date, "role": "Comité de relecture des documents destinés aux étudiants", "organisation": "Agence régionale d'exemple, direction de la prévention", "article": false}
]}/>
