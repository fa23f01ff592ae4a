<#-- Netlify, Cloudflare Pages and others that read this file. Both forms of an address are asked for. -->
<#list aliases() as alias>
${alias.url?remove_ending("/")} ${alias.target} 301
<#if alias.url?ends_with("/")>
${alias.url} ${alias.target} 301
</#if>
</#list>
