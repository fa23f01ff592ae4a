<#import "/components/open/open.ftl" as now>
<@now.open hours={"week": "480-1560", "times": {"480": "8 h", "1560": "2 h"}, "days": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]}/>
<@now.open hours={"week": "840-1440;840-1440;840-1440;840-1440;840-1440;840-1200;840-1200", "times": {"840": "14 h", "1200": "20 h", "1440": "minuit"}, "days": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]}/>
