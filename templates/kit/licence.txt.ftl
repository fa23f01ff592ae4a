<#ftl output_format="plainText">
${say("kit-licence-title")} - ${site.name}

<#if (site.campaign.licence)?has_content>
${site.campaign.licence.name}<#if (site.campaign.licence.url)?has_content>
${site.campaign.licence.url}</#if>
<#if (site.campaign.licence.statement)?has_content>
${site.campaign.licence.statement}
</#if>

</#if>
- ${say("kit-readme-use-1")}
- ${say("kit-readme-use-4")}
<#if (site.campaign.contact)?has_content>

${say("kit-licence-contact")} ${site.campaign.contact}
</#if>
