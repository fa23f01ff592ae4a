<#macro term attributes={} label="" labelled={} inner=""><a href="${labelled.url}">${labelled.abbr!labelled.title}</a></#macro>
