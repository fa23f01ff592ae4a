<#ftl output_format="plainText">
<#import "/components/piece/facts.ftl" as f>
${site.name?upper_case}
${say("kit-readme-title")}. ${say("kit-version", {"date": f.latest()})}
<#if site.campaign.demonstration!false>
${say("demonstration")} ${say("demonstration-notice")}
</#if>
${site.url}/

${say("kit-readme-files")}
<#list ["print", "share", "ask"] as purpose>
<#list items("kit")?filter(piece -> piece.offer.purpose == purpose && !piece.original) as piece>
<#if piece?is_first>

${say("kit-group-" + purpose)}

</#if>
<#list piece.downloads as download>
  ${download.archived}
    ${say("piece-" + download.use, {"title": piece.title})} (${f.facts(download)})
</#list>
</#list>
</#list>

${say("kit-readme-texts")}

<#list ["posts", "talking-points", "transcripts", "licence"] as text>
<#if text != "talking-points" || items("talking-points")?filter(item -> !item.original)?has_content>
  ${say("kit-file-" + text)}
    ${say("kit-readme-" + text)}
</#if>
</#list>
<#if site.languages?size gt 1>

${say("kit-readme-other")}
</#if>

${say("kit-readme-use")}

- ${say("kit-readme-use-1")}
- ${say("kit-readme-use-2")}
- ${say("kit-readme-use-3")}
- ${say("kit-readme-use-5")}
- ${say("kit-readme-use-4")}

${say("kit-readme-current")}

${say("kit-readme-current-1", {"date": f.latest()})}
${page.absoluteUrl}
${say("kit-readme-check")}
