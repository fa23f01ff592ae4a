<#macro callout attributes={} label="" labelled={} inner="">
<div class="callout"><#if label?has_content><p class="callout-title">${label}</p></#if>${inner}</div>
</#macro>
