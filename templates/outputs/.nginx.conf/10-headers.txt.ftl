# For nginx: include this file inside "server { }", whose root is the folder that it stands in.
<#macro everywhere indent="">
<#list site.headers as header>
${indent}add_header ${header.name} "${header.value}" always;
</#list>
</#macro>
error_page 404 ${site.base}/404.html;
<@everywhere/>
add_header Cache-Control "${site.caching.pages}" always;
location ${site.base}/assets/ {
<#-- nginx forgets the headers around a block that has its own -->
<@everywhere indent="    "/>
    add_header Cache-Control "${site.caching.assets}";
}
location ~ /\.(?!well-known/) {
    return 404;
}
