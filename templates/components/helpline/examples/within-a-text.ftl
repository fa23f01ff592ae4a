<#import "/components/helpline/helpline.ftl" as h>
<@h.helpline attributes={"id": {"title": "Samu", "phone": {"display": "15", "href": "tel:15"}, "original": true, "lang": "fr"}}/>
