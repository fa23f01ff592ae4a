<#import "/components/helpline/helpline.ftl" as h>
<@h.entry level=3 line={"title": "Samu", "phone": {"display": "15", "href": "tel:15"}}/>
