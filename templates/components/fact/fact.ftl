<#-- A figure of the register, in the words of the page's language. It is set larger than the words around it; a date or a name is not. -->
<#macro fact attributes={} label="" labelled={} inner="">
<#local text = labelled.text!labelled.value>
<data class="fact<#if text?length lte 8> fact-figure</#if>" value="${labelled.value!labelled.text!labelled.id}">${text}</data><#t>
</#macro>
