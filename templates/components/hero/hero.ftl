<#import "/components/disc/disc.ftl" as art>
<#import "/components/emergency/emergency.ftl" as sos>

<#-- The home page's first screen: its title beside the disc, which holds the number to call when there is no time; then the questions. -->
<#macro hero urgent={} written={}>
<div class="hero<#if page.title?length gt 44> hero-long</#if>">
  <div class="wrap hero-front">
    <div class="hero-words">
      <h1>${page.title}</h1>
      <#if (page.summary)?has_content>
      <p class="lead">${page.summary}</p>
      </#if>
    </div>
    <#if (urgent.phone)?has_content>
    <@sos.emergency line=urgent written=written/>
    <#else>
    <@art.disc/>
    </#if>
  </div>
  <div class="wrap">
    <#nested>
  </div>
</div>
</#macro>
