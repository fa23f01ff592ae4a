<#import "contact.ftl" as usual>
<#macro contact attributes={} label="" labelled={} inner="">
<@usual["contact"] attributes=attributes label=label labelled=labelled inner=inner/><#t>
</#macro>
