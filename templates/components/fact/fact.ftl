<#-- A figure of the register, in the words of the page's language. -->
<#macro fact attributes={} label="" labelled={} inner="">
<data class="fact" value="${labelled.value!labelled.text!labelled.id}">${labelled.text!labelled.value}</data><#t>
</#macro>
