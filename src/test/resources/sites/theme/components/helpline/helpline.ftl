<#macro helpline attributes={} label="" labelled={} inner=""><p><a href="${attributes.id.phone.href}">${attributes.id.phone.display}</a></p></#macro>
