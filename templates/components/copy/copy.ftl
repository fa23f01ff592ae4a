<#-- Words to copy, and a button that does it where scripts run. id: of the page's own; link: what follows the words. -->
<#macro copy id text link="">
<blockquote class="copy" id="${id}">
  <p>${text}</p>
  <#if link?has_content><p>${link}</p></#if>
</blockquote>
<p class="copy-do" hidden data-copy="${id}"><button type="button" class="capsule">${say("copy")}</button> <span role="status" data-copied="${say("copied")}"></span></p>
</#macro>
