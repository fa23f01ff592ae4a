<#-- A number within a sentence. A line that answers text messages only is written to, never called. -->
<#macro call attributes={} label="" labelled={} inner="">
<#if (labelled.phone)?has_content><a class="call" href="${labelled.phone.href}">${labelled.phone.display}</a><#elseif (labelled.sms)?has_content><a class="call" href="${labelled.sms.href?replace("tel:", "sms:")}">${labelled.sms.display}</a><#else><a href="${labelled.url}">${labelled.title}</a></#if><#t>
</#macro>
