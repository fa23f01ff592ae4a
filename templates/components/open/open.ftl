<#--
  Whether somebody answers now, in the words of a script; without one, nothing. hours: of a help line or of its chat; zone: where its clock
  is, when not where the campaign's is.
-->
<#macro open hours zone="">
<#if (hours.week)?has_content>
<#local here = zone?has_content?then(zone, (site.campaign.timeZone)!"Europe/Paris")>
<#local special = hours.week?contains("/")?then((site.campaign.holidays![])?map(day -> date(day, "iso")), [])>
<#local words = [say("open-always"), say("open-until-day"), say("open-until"), say("open-closed"), say("open-day"), say("open-tomorrow"), say("open-today"), say("open-zone")]>
<p class="open" data-open="${json({"week": hours.week, "holidays": special, "zone": here, "times": hours.times, "days": hours.days, "words": words})?markup_string}"></p>
</#if>
</#macro>
