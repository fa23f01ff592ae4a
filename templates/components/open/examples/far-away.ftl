<#import "/components/open/open.ftl" as now>
<@now.open zone="Pacific/Auckland" hours={"week": ";;;;;;600-690", "times": {"600": "10 h", "690": "11 h 30"}, "days": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]}/>
