<#import "hours.ftl" as usual>
<#macro hours attributes={} label="" labelled={} inner="">
<@usual["hours"] attributes=attributes label=label labelled=labelled inner=inner/><#t>
</#macro>
