<#--
  A partner's logo: its file stands beside its page, whose section's address it shares. A logo keeps a light ground of
  its own by night.
-->
<#macro logo of>
<#if (of.logo)?has_content>
<p class="logo"><img src="${of.section.url}${of.logo}" alt="${of.logoAlt}" width="320" height="128"></p>
</#if>
</#macro>
