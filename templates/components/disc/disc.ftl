<#-- The large disc, cut by the edge of the screen; an ornament. -->
<#macro disc tone="coral" picture="">
<div class="disc disc-${tone}" aria-hidden="true"><#if picture?has_content>${icon(picture)}</#if></div>
</#macro>
