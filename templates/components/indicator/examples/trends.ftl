<#import "/components/indicator/indicator.ftl" as component>
<p><@component.trend of={"direction": "up", "measure": "percent", "wanted": true, "values": {"year": "2019", "difference": "12", "percent": "40 %"}}/></p>
<p><@component.trend of={"direction": "down", "measure": "points", "wanted": false, "values": {"year": "2019", "difference": "3"}}/></p>
<p><@component.trend of={"direction": "steady", "measure": "", "values": {"year": "2019"}}/></p>
<p><@component.target of={"target": "40 interventions", "reached": true}/></p>
