<#--
  A term of the glossary. A tap or a key shows its meaning beside it, without a script; where the browser knows no popover, and
  on paper, the meaning follows in brackets.
-->
<#macro term attributes={} label="" labelled={} inner="">
<#local word = labelled.abbr!labelled.title>
<#local long = labelled.expansion!"">
<#local meaning = labelled.summary!"">
<#if long?has_content || meaning?has_content>
<button type="button" class="term" popovertarget="term-${place}">${word}</button><#t>
<span class="term-card" id="term-${place}" popover><#t>
<span class="term-word"> (</span><#t>
<span class="term-long"><#if long?has_content><b>${long}</b><#else><b class="term-title">${word?cap_first}</b></#if></span><#t>
<#if meaning?has_content><span class="term-meaning"<#if labelled.original!false> lang="${labelled.lang}"</#if>> ${meaning}</span></#if><#t>
<a class="term-way" href="${labelled.url}"> ${say("term-way")}</a><#t>
<span class="term-word">)</span></span><#t>
<#else>
<a class="term" href="${labelled.url}">${word}</a><#t>
</#if>
</#macro>
