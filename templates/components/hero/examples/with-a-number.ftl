<#import "/components/hero/hero.ftl" as front>
<@front.hero urgent={"title": "Samu", "phone": {"display": "15", "href": "tel:15"}} written={"sms": {"display": "114", "href": "tel:114"}}>
<p>${site.name}</p>
</@front.hero>
