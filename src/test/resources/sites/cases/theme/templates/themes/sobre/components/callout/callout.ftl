<#macro callout attributes={} label="" labelled={} inner=""><mark>${inner}</mark></#macro>
