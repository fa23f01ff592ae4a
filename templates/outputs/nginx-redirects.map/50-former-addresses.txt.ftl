<#list aliases()>
# Former addresses, for nginx. In http: map $uri $moved { include nginx-redirects.map; }  In server: if ($moved) { return 301 $moved; }
<#items as alias>
"${alias.path}" "${alias.target}";
<#if alias.url?ends_with("/")>
"${alias.path}/" "${alias.target}";
</#if>
</#items>
</#list>
