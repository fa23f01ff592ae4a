<#import "base.ftl" as base>
<@base.html>
<h1>${page.title}</h1>
${page.body}
</@base.html>
