<#ftl output_format="plainText">
<#import "/components/piece/facts.ftl" as f>
<#list items("kit")?filter(piece -> piece.post?has_content && !piece.original) as piece>
<#if piece?is_first>
${say("kit-posts-title")} - ${site.name}
</#if>


${piece.title}
<#list piece.downloads as download>
${say("kit-posts-image")} ${download.archived}
</#list>

${piece.post}
${f.home()}
</#list>
