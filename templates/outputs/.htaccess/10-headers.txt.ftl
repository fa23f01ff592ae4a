# For Apache, where AllowOverride lets it be read.
ErrorDocument 404 ${site.base}/404.html
<IfModule mod_headers.c>
<#list site.headers as header>
  Header always set ${header.name} "${header.value}"
</#list>
  Header set Cache-Control "${site.caching.pages}"
  <If "%{REQUEST_URI} =~ m#^${site.base}/assets/#">
    Header set Cache-Control "${site.caching.assets}"
  </If>
<#list exceptions() as page>
  <If "%{REQUEST_URI} =~ m#^${page.path?replace("[^\\p{L}\\p{N}/_-]", "\\\\$0", "r")}(index\.html)?$#">
<#list page.headers as header>
    Header always set ${header.name} "${header.value}"
</#list>
  </If>
</#list>
</IfModule>
<FilesMatch "^\.">
  Require all denied
</FilesMatch>
AddType font/woff2 .woff2
AddType text/plain;charset=utf-8 .txt
