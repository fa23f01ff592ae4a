<#-- A figure of the register, in the words of the page's language, and once in a paragraph the number of its document in the list below. What counts something is set larger than the words around it; a year, a date or a name is not. -->
<#macro fact attributes={} label="" labelled={} inner="">
<#local text = labelled.text!labelled.value>
<#local counts = (labelled.unit)?has_content>
<#if labelled.plain!false>
${text}<#t>
<#elseif labelled.moment!false>
<time class="fact" datetime="${labelled.value}">${text}</time><#t>
<#elseif labelled.number!counts>
<data class="fact<#if text?length lte 8 && counts> fact-figure</#if>" value="${labelled.value!text}">${text}</data><#t>
<#else>
<span class="fact">${text}</span><#t>
</#if>
<#if (labelled.note)??>
<sup class="fact-note"><a id="${labelled.note.id}" href="#page-note-${labelled.note.number}" role="doc-noteref" aria-label="${say("note", {"number": labelled.note.number})}">${labelled.note.number}</a></sup><#t>
</#if>
</#macro>
