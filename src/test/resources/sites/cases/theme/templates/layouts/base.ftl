<#macro html><base>${say("skip-link")} ${say("own")} <#nested></base></#macro>
