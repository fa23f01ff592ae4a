<#import "/components/approval/approval.ftl" as a>
<#assign day = (sources()?filter(source -> source.date??))?first.date>
<@a.approval of={"approvals": [
  {"date": day, "role": "une équipe d'addictologie", "organisation": "Hôpital d'exemple", "article": true}
]}/>
