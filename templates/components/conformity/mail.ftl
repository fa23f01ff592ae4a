<#import "conformity.ftl" as usual>
<#macro conformity attributes={} label="" labelled={} inner="">
<@usual.conformity/>
</#macro>
