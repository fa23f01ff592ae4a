<#import "/components/card/card.ftl" as k>
<ul class="cards">
<@k.card level=3 item={"title": "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "url": page.url,
  "original": true, "lang": "de", "summary": "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"}/>
</ul>
