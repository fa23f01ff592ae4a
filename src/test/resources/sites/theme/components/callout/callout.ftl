<#macro callout attributes={} label="" labelled={} inner="">
<aside class="${attributes.kind!"info"}"><#if label?has_content><strong>${label}</strong></#if>${inner}</aside>
</#macro>
