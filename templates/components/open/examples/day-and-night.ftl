<#import "/components/open/open.ftl" as now>
<@now.open hours={"week": "0-1440", "times": {"0": "minuit", "1440": "minuit"}, "days": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]}/>
