<#macro chip word>
<b>${word}</b>
</#macro>
