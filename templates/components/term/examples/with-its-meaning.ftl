<#import "/components/term/term.ftl" as w>
<#global place = "meaning">
<p>La <@w.term labelled={"url": page.url, "title": "cryodessiccation-électroencéphalographique", "summary": "Un mot si long qu'il ne tient sur aucun téléphone.", "original": true, "lang": "fr"}/>.</p>
