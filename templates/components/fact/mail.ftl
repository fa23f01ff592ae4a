<#-- Its words alone: the page online names their document. -->
<#macro fact attributes={} label="" labelled={} inner="">
${labelled.text!labelled.value}<#t>
</#macro>
