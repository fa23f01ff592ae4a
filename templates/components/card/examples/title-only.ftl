<#import "/components/card/card.ftl" as k>
<ul class="cards">
<@k.card level=3 item={"title": "Gelures", "url": page.url}/>
</ul>
