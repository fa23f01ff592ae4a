<#--
  A term of the glossary. Its long form is read aloud and printed, stands in the tooltip, and is one tap away;
  nothing depends on a mouse.
-->
<#macro term attributes={} label="" labelled={} inner="">
<#local long = labelled.expansion!labelled.summary!"">
<a class="term" href="${labelled.url}"<#if long?has_content> title="${long}"</#if>>${labelled.abbr!labelled.title}<#if long?has_content><span class="term-long"> (${long})</span></#if></a><#t>
</#macro>
