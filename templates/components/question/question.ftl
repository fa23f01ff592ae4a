<#-- One of the home page's three questions: its answer in a sentence, and the way to the whole of it. -->
<#macro question title url="" link="" picture="" tone="coral">
<section class="question question-${tone}">
  <#if picture?has_content><span class="question-icon">${icon(picture)}</span></#if>
  <h2 class="question-title">${title}</h2>
  <#nested>
  <#if url?has_content><p class="question-more"><a class="capsule" href="${url}">${link}</a></p></#if>
</section>
</#macro>
