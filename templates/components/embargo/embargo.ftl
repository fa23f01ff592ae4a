<#-- In a preview: that nothing of the page may be passed on yet, and until when. -->
<#macro banner of>
<#if (of.embargo)??>
<div class="wrap">
<p class="embargo"><strong>${say("embargo", of.embargo)}</strong> ${say("embargo-text")}</p>
</div>
</#if>
</#macro>

<#-- The same in a list. -->
<#macro label of>
<#if (of.embargo)??>
<p class="embargo embargo-label"><strong>${say("embargo", of.embargo)}</strong></p>
</#if>
</#macro>
