<#-- The number to call at once, as large as the disc. line: the help line; written: the one for those who cannot speak. -->
<#macro emergency line written={} question=(page.emergency!say("emergency-question"))>
<section class="emergency<#if line.phone.display?length gt 4> emergency-long</#if>" aria-labelledby="home-emergency"<#if line.until??> data-until="${line.until}"</#if>>
  <h2 class="emergency-question" id="home-emergency">${question}</h2>
  <a class="emergency-call" href="${line.phone.href}"><span>${say("emergency-call")}</span> <b>${line.phone.display}</b></a>
  <#if (written.sms)?has_content>
  <p class="emergency-written"<#if written.until??> data-until="${written.until}"</#if>>${say("emergency-written")} <a href="${written.sms.href?replace("tel:", "sms:")}">${say("sms", {"number": written.sms.display})}</a></p>
  </#if>
</section>
</#macro>
