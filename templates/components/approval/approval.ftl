<#-- Who read a text and approved it, and when. Nothing once the text has changed, or the approval is too old. -->
<#macro approval of>
<#list of.approvals![] as one>
<p class="approval">${say("approval-on")} <time datetime="${date(one.date, "iso")}">${date(one.date, "long")}</time> <#if one.article>${say("approval-by", {"role": one.role, "organisation": one.organisation})}<#else>${say("approval-with", {"role": one.role, "organisation": one.organisation})}</#if></p>
</#list>
</#macro>
