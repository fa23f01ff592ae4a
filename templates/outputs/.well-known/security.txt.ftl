<#ftl output_format="plainText">
<#if site.security??>
Contact: mailto:${site.security.contact}
Expires: ${site.security.expires}T00:00:00Z
Preferred-Languages: <#list site.languages as language>${language.code}<#sep>, </#list>
Canonical: ${site.url}/.well-known/security.txt
</#if>
