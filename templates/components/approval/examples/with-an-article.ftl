<#import "/components/approval/approval.ftl" as a>
<@a.approval of={"approvals": [
  {"date": site.date, "role": "une équipe d'addictologie", "organisation": "Hôpital d'exemple", "article": true}
]}/>
