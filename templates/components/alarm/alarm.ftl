<#-- Numbers for an emergency: each a whole surface to press, the first one the largest. -->
<#macro alarm of>
<ul class="alarm">
  <#list of as line>
  <#if (line.phone)?has_content || (line.sms)?has_content>
  <#local number = ((line.phone)?has_content)?then(line.phone, line.sms)>
  <li<#if line.until??> data-until="${line.until}"</#if><#if line.original!false> lang="${line.lang}"</#if>><a href="${(line.phone)?has_content?then(number.href, number.href?replace("tel:", "sms:"))}"><span class="alarm-does">${(line.phone)?has_content?then(say("call"), say("text"))}</span> <b>${number.display}</b> <span class="alarm-name">${line.summary!line.title}</span></a></li>
  </#if>
  </#list>
</ul>
</#macro>
