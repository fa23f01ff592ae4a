<#-- One of the home page's three questions: its answer in a sentence, and the way to the whole of it. -->
<#macro question title url="" picture="" tone="coral">
<section class="question question-${tone}">
  <#if picture?has_content><span class="question-icon">${icon(picture)}</span></#if>
  <h2 class="question-title"><#if url?has_content><a href="${url}">${title}</a><#else>${title}</#if></h2>
  <#nested>
</section>
</#macro>
