<#macro fact attributes={} label="" labelled={} inner=""><data value="${labelled.value}">${labelled.text}</data></#macro>
