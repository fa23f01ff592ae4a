<#macro bad>
${nothing.at.all}
</#macro>
