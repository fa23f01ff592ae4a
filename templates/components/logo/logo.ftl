<#import "/components/picture/picture.ftl" as i>

<#-- A partner's logo, whose file stands beside its page. A logo keeps a light ground of its own by night. -->
<#macro logo of>
<#if (of.logo)??>
<p class="logo"<#if of.logo.until??> data-until="${of.logo.until}"</#if>><@i.image shown=of.logo.at("logo") alt=of.logoAlt!""/></p>
</#if>
</#macro>
