<#import "base.ftl" as base>
<#import "/components/identity/identity.ftl" as i>
<#import "/components/references/references.ftl" as r>
<#-- Who publishes, who answers for it, who hosts, what may be used again: from campaign.yaml; then the page's own words. -->
<@base.html tone="sun" picture=page.icon!"legal">
<div class="prose">
<h2 id="legal-publisher">${say("legal-publisher")}</h2>
<@i.identity of=(site.campaign.publisher)!{} missing=say("legal-publisher-missing")/>
<h2 id="legal-director">${say("legal-director")}</h2>
<p>${(site.campaign.publisher.director)!say("legal-director-missing")}</p>
<h2 id="legal-host">${say("legal-host")}</h2>
<@i.identity of=(site.campaign.host)!{} missing=say("legal-host-missing")/>
<h2 id="legal-licence">${say("legal-licence")}</h2>
<#if (site.campaign.licence.name)?has_content>
<p><#if (site.campaign.licence.url)?has_content><a href="${site.campaign.licence.url}" rel="license noopener noreferrer">${site.campaign.licence.name}</a><#else>${site.campaign.licence.name}</#if></p>
<#if (site.campaign.licence.statement)?has_content><p>${site.campaign.licence.statement}</p></#if>
<#else>
<p>${say("legal-licence-missing")}</p>
</#if>
${page.body}
</div>
<@r.references of=page/>
</@base.html>
