<#import "/components/card/card.ftl" as k>
<ul class="cards">
<@k.card level=3 item={"title": "Gelures", "url": page.url, "icon": "frostbite", "date": (site.campaign.accessibility.date)!"2026-03-01",
  "summary": "Le gaz sort de la cartouche à une température qui brûle la peau."}/>
</ul>
