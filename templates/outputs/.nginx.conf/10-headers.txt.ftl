# For nginx: include this file inside "server { }", whose root is the folder that it stands in.
<#macro everywhere indent="" instead=[]>
<#list site.headers as header>
<#local own = instead?filter(one -> one.name == header.name)>
${indent}add_header ${header.name} "${own?has_content?then(own?first, header).value}" always;
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
<#-- What ends in a slash is asked for once more, with the name of its file. -->
<#list exceptions() as page>
location = "${page.file?replace("[\"\\\\]", "\\\\$0", "r")}" {
<@everywhere indent="    " instead=page.headers/>
    add_header Cache-Control "${site.caching.pages}" always;
}
</#list>
location ~ /\.(?!well-known/) {
    return 404;
}
