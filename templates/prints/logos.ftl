<#-- The logos in their order and with their clear space, which the campaign sets: in a box of the format's logoWidth and logoHeight. -->
<#macro logos class="logos">
<#if .data_model.logos?has_content>
<div class="${class}">
<#list .data_model.logos as one>
<div class="logo" style="left: ${one.left}mm; top: ${one.top}mm; width: ${one.width}mm; height: ${one.height}mm"><img src="${one.src}" alt="${one.alt}" style="width: ${one.width}mm; height: ${one.height}mm"></div>
</#list>
</div>
</#if>
</#macro>
