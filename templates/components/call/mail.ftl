<#import "call.ftl" as usual>
<#macro call attributes={} label="" labelled={} inner="">
<@usual["call"] attributes=attributes label=label labelled=labelled inner=inner/><#t>
</#macro>
