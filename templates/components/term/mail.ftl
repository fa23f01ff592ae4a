<#-- A link to the page of the site that explains it. -->
<#macro term attributes={} label="" labelled={} inner="">
<a href="${labelled.url}">${labelled.abbr!labelled.title}</a><#t>
</#macro>
