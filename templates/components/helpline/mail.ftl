<#macro helpline attributes label="" labelled={} inner="">
<#local line = attributes.id>
<p><b>${line.title}</b><#if (line.phone)?has_content><br><a class="call" href="${line.phone.href}">${line.phone.display}</a></#if><#if (line.sms)?has_content><br><a class="call" href="${line.sms.href?replace("tel:", "sms:")}">${say("sms", {"number": line.sms.display})}</a></#if><#if (line.hours.words)?has_content><br>${line.hours.words?cap_first}</#if><#if (line.cost)?has_content><br>${line.cost}</#if><#if (line.chat.url)?has_content><br><a href="${line.chat.url}">${say("chat")}</a></#if></p>
</#macro>
