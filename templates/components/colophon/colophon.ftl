<#import "/components/notice/notice.ftl" as note>
<#import "/components/conformity/conformity.ftl" as c>
<#-- The end of every page: notice, menu, licence, day of the build. -->
<#macro colophon>
<footer class="colophon">
  <div class="wrap">
    <p class="to-top"><a href="#page-top">${say("back-to-top")}</a></p>
    <@note.notice/>
    <nav aria-label="${say("footer-menu")}">
      <ul>
        <#list menu("guide") + menu("campaign") + menu("footer") as entry>
        <li><a href="${entry.url}"<#if (entry.lang!lang) != lang> hreflang="${entry.lang}"</#if><#if entry.current!false> aria-current="page"</#if>>${entry.title}</a></li>
        </#list>
      </ul>
    </nav>
    <#local words = say("accessibility-" + c.state())>
    <ul class="colophon-notes">
      <li><#list menu("accessibility") as statement><a href="${statement.url}">${words}</a><#else>${words}</#list></li>
      <#local licence = site.campaign.licence!"">
      <#if licence?is_hash>
      <#if (licence.url)?has_content>
      <li>${say("licence")} <a href="${licence.url}" rel="license">${licence.name!licence.url}</a></li>
      <#elseif (licence.name)?has_content>
      <li>${say("licence")} ${licence.name}</li>
      </#if>
      <#elseif licence?has_content>
      <li>${say("licence")} ${licence}</li>
      </#if>
      <li>${say("updated")} <time datetime="${date(site.date, "iso")}">${date(site.date, "long")}</time></li>
    </ul>
  </div>
</footer>
</#macro>
