<#macro hours attributes={} label="" labelled={} inner="">
${((attributes.of!"phone") == "chat")?then((labelled.chat.hours.words)!"", (labelled.hours.words)!"")}<#t>
</#macro>
