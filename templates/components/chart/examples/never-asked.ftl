<#import "/components/chart/chart.ftl" as c>
<@c.chart of={"id": "example-never", "title": "Protoxyde d’azote", "groups": [], "years": [], "sentences": [], "rows": []} level=3/>
