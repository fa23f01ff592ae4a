<#import "/components/emergency/emergency.ftl" as sos>
<@sos.emergency line={"phone": {"display": "15", "href": "tel:15"}} written={"sms": {"display": "114", "href": "tel:114"}} question=say("emergency-question")/>
