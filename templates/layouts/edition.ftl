<#import "base.ftl" as base>
<#--
  What the code on a printed copy leads to: whether that copy is still current.
  edition: the one on the copy; latest: today's. Both have a number, a date and the reason why the one before is to be destroyed.
-->
<#assign current = edition.number == latest.number && !page.retired??>
<@base.html heading=say("edition-of", {"number": edition.number, "title": page.title}) tone=current?then("mint", "coral") index=false>
<div class="prose">
<#if current>
<p class="edition-answer"><strong>${say("edition-current")}</strong></p>
<p>${say("edition-current-more", {"date": date(edition.date, "long")})}</p>
<#else>
<p class="edition-answer"><strong>${say("edition-destroy")}</strong></p>
<#if page.retired??>
<p>${say("edition-retired", {"date": date(page.retired.date, "long")})} ${page.retired.reason}</p>
<#else>
<p>${say("edition-replaced", {"number": latest.number, "date": date(latest.date, "long")})} ${latest.reason}</p>
</#if>
</#if>
<p><a class="capsule" href="${page.section.url}"><span>${say("edition-kit")}</span></a></p>
</div>
</@base.html>
