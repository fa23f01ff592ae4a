<#import "/components/notice/notice.ftl" as note>
<#import "/components/conformity/conformity.ftl" as c>
<#import "/components/menu/menu.ftl" as m>
<#-- The end of every page: notice, menu, licence, day of the last change. -->
<#macro colophon>
<footer class="colophon">
  <div class="wrap">
    <p class="to-top"><a href="#page-top">${say("back-to-top")}</a></p>
    <@note.notice/>
    <nav aria-label="${say("footer-menu")}">
      <#list {"guide": menu("readers") + menu("guide"), "campaign": menu("campaign"), "footer": menu("footer")} as name, entries>
      <#if entries?has_content>
      <div class="colophon-group">
        <p class="colophon-title">${say("menu-" + name)}</p>
        <@m.entries of=entries/>
      </div>
      </#if>
      </#list>
    </nav>
    <#local words = say("accessibility-" + c.state())>
    <ul class="colophon-notes">
      <#if page.kind != "404" && (page.absoluteUrl)?has_content>
      <li class="colophon-address">${page.absoluteUrl?remove_beginning("https://")}</li>
      </#if>
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
      <#if (page.lastmod)??>
      <li>${say("updated")} <time datetime="${date(page.lastmod, "iso")}">${date(page.lastmod, "long")}</time></li>
      </#if>
    </ul>
  </div>
</footer>
</#macro>
