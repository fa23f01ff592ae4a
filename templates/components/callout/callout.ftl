<#-- A passage that must not be missed: an emergency, advice, a remark. -->
<#macro callout attributes={} label="" labelled={} inner="">
<#local kind = attributes.kind!"info">
<div class="callout callout-${kind}" role="note"<#if label?has_content> aria-label="${label}"</#if>>
  <#if label?has_content><p class="callout-title">${label}</p></#if>
  ${inner}
</div>
</#macro>
