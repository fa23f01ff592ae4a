<#-- Says of a text that is shown in its original for want of a translation which language it is in. -->
<#macro original of>
<#if of.original!false>
<p class="original" lang="${lang}">${say("in-language", {"language": languageName(of.lang)})}</p>
</#if>
</#macro>
