<#import "/components/notice/notice.ftl" as note>
<#import "/components/conformity/conformity.ftl" as c>
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
    <p><#list menu("accessibility") as statement><a href="${statement.url}">${words}</a><#else>${words}</#list></p>
    <#local licence = site.campaign.licence!"">
    <#if licence?is_hash>
    <#if (licence.url)?has_content>
    <p>${say("licence")} <a href="${licence.url}" rel="license">${licence.name!licence.url}</a></p>
    <#elseif (licence.name)?has_content>
    <p>${say("licence")} ${licence.name}</p>
    </#if>
    <#elseif licence?has_content>
    <p>${say("licence")} ${licence}</p>
    </#if>
    <p>${say("updated")} <time datetime="${date(site.date, "iso")}">${date(site.date, "long")}</time></p>
  </div>
</footer>
</#macro>
