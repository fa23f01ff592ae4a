<#import "/components/original/original.ftl" as o>

<#-- Events: in a list of what is to come, in the record of what took place, and on a page of their own. -->
<#macro when of>
<time datetime="${of.event.start}">${event(of).when}</time><#t>
</#macro>

<#-- Its cities that the address does not say; linked: each with the way to all that took place there. -->
<#macro towns of linked=false>
<#list (of.cities![])?map(id -> item("cities", id)!{})?filter(town -> (town.title)?has_content && !(of.address!"")?contains(town.title)) as town><#if linked><a href="${town.url}">${town.title}</a><#else>${town.title}</#if><#sep>, </#list><#t>
</#macro>

<#-- Where, as far as it is known; city: whether to say it, linked: with its page. -->
<#macro where of city=true linked=false>
<#local parts = [of.place!"", of.address!""]?filter(part -> part?has_content)>
<#local towns><@towns of=of linked=linked/></#local>
<#list parts as part>${part}<#sep>, </#list><#if city && towns?has_content><#if parts?has_content>, </#if>${towns}</#if><#t>
</#macro>

<#-- How many people it reached, or why nobody can say. -->
<#macro reached of>
<#if (event(of).reached)??><#if of.fields.reached == 1>${say("event-reached-one")}<#else>${say("event-reached", {"number": event(of).reached})}</#if><#elseif (of.sources)?has_content>${say("event-reached-unsaid")}<#elseif !((of.counted)!true)>${say("event-reached-unknown")}<#else>${say("event-reached-later")}</#if><#t>
</#macro>

<#-- One event of a list. level: of its heading; numbers: whether to say how many people a past one reached; city: whether to say where. -->
<#macro entry of level=3 numbers=true city=true>
<#local until = of.event.over?then([], [of.event.until]) + (of.until??)?then([of.until!""], [])>
<li class="event event-${of.event.status}"<#if until?has_content> data-until="${until?sort?first}"</#if>>
  <p class="event-when"><@when of=of/></p>
  <div>
    <h${level} class="event-title"><a href="${of.url}"<#if of.original!false> lang="${of.lang}"</#if>>${of.title}</a></h${level}>
    <@o.original of=of/>
    <#if of.event.status != "scheduled">
    <p><span class="label label-${(of.event.status == "moved")?then("nuanced", "false")}">${say("event-is-" + of.event.status)}</span></p>
    </#if>
    <#local place><@where of=of city=city/></#local>
    <p class="event-what"><#if (of.fields.kind)??>${say("event-kind-" + of.fields.kind)}</#if><#if place?has_content> · ${place}</#if></p>
    <#if numbers && of.event.over>
    <p class="event-reached"><@reached of=of/></p>
    </#if>
  </div>
</li>
</#macro>

<#-- Events that are still to come, those of one city where it is given. What is over is taken away, and then the last words stand alone. -->
<#macro coming of level=3 city=true>
<#if of?has_content>
<ul class="events">
<#list of as one>
<@entry of=one level=level city=city/>
</#list>
</ul>
<p hidden data-since="${of?map(one -> one.event.until)?sort?last}">${say("events-none")}</p>
<#else>
<p>${say("events-none")}</p>
</#if>
</#macro>

<#-- What took place. Where no number is known at all, that is said once. -->
<#macro past of level=3 city=true>
<#local counted = of?filter(one -> (one.event.reached)??)>
<#if !counted?has_content && of?size gt 1>
<p>${say("events-reached-none")}</p>
</#if>
<ul class="events">
<#list of as one>
<@entry of=one level=level numbers=counted?has_content || of?size == 1 city=city/>
</#list>
</ul>
</#macro>

<#-- A file for calendars. all: of every event, which can be followed. -->
<#macro calendar of all=false>
<#if (of.calendar)??>
<p class="event-calendar"><#if all><a class="capsule" href="${of.subscribe}">${say("events-subscribe")}</a> </#if><a<#if !all> class="capsule"</#if> href="${of.calendar}" type="text/calendar"><#if all>${say("events-calendar")}<#else>${say("event-calendar")}</#if></a></p>
</#if>
</#macro>

<#-- All that is known of one event. -->
<#macro facts of>
<dl class="release">
  <div><dt>${say("event-when")}</dt><dd><@when of=of/></dd></div>
  <#list of.event.formerly as former>
  <div><dt>${say("event-formerly")}</dt><dd><time datetime="${former.start}">${former.when}</time></dd></div>
  </#list>
  <#local place><@where of=of linked=true/></#local>
  <div><dt>${say("event-where")}</dt><dd>${place?has_content?then(place, say("event-where-unknown"))}</dd></div>
  <div><dt>${say("event-what")}</dt><dd><#if (of.fields.kind)??>${say("event-kind-" + of.fields.kind)}</#if></dd></div>
  <#if (of.audience)?has_content>
  <div><dt>${say("event-audience")}</dt><dd>${of.audience}</dd></div>
  </#if>
  <#if (of.organiser)?has_content>
  <div><dt>${say("event-organiser")}</dt><dd>${of.organiser}</dd></div>
  </#if>
  <#if of.event.over && ["scheduled", "moved"]?seq_contains(of.event.status)>
  <div><dt>${say("event-people")}</dt><dd><@reached of=of/></dd></div>
  </#if>
</dl>
</#macro>

<#-- That it does not take place as announced, and what to do. -->
<#macro state of>
<#if of.event.status != "scheduled">
<div class="event-state">
  <p><span class="label label-${(of.event.status == "moved")?then("nuanced", "false")}">${say("event-is-" + of.event.status)}</span></p>
  <#if (of.note)?has_content>
  <p>${of.note}</p>
  </#if>
</div>
</#if>
</#macro>

<#-- How to come, until it is over; then that it is, where the day alone might not say so. -->
<#macro ways of>
<#if of.event.over && of.event.dated>
<p class="event-over">${say("event-is-over")}</p>
<#elseif !of.event.over>
<p class="event-over" hidden data-since="${of.event.until}">${say("event-is-over")}</p>
<#if ["scheduled", "moved"]?seq_contains(of.event.status)>
<div class="event-ways" data-until="${of.event.until}">
  <#if (of.signUp.url)?? || (of.signUp.email)??>
  <p class="event-calendar"<#if (of.signUp.until)??> data-until="${of.event.signUpUntil}"</#if>><a class="capsule" href="<#if (of.signUp.url)??>${of.signUp.url}<#else>mailto:${of.signUp.email}?subject=${of.title?url("UTF-8")}</#if>">${say("event-sign-up")}</a><#if (of.signUp.until)??> ${say("event-sign-up-until", {"when": of.event.signUpWhen})}</#if></p>
  </#if>
  <@calendar of=of.event/>
</div>
</#if>
</#if>
</#macro>
