<#-- Une pastille & son mot. -->
<#macro chip word>
<b>${word}</b>
</#macro>
