<#-- A message that is ready but for its answers. Nothing stands here while campaign.yaml has no address for it. -->
<#macro stand attributes={} label="" labelled={} inner="">
<#local address = (site.campaign.standRequest)!"">
<#if address?has_content>
<div class="stand">
  ${icon("stand")}
  <div>
    <p class="stand-title">${say("stand")}</p>
    <p>${say("stand-text")}</p>
    <p><a class="capsule" href="mailto:${address}?subject=${say("stand-subject", {"site": site.name})?url("UTF-8")}&amp;body=${say("stand-body")?replace(" / ", "\r\n")?url("UTF-8")}">${say("stand-write")}</a></p>
    <p class="stand-address">${address}</p>
    <#if site.campaign.demonstration!false><p>${say("stand-fictive")}</p></#if>
  </div>
</div>
</#if>
</#macro>
