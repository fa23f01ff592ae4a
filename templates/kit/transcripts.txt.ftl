<#ftl output_format="plainText">
${say("kit-transcripts-title")} - ${site.name}
<#list items("kit")?filter(piece -> piece.offer.transcript?has_content && !piece.original) as piece>


${piece.title}
<#list piece.downloads as download>
${download.archived}
</#list>

<#list piece.offer.transcript as line>
${line}
</#list>
</#list>
