<#import "/components/term/term.ftl" as w>
<p>Dans un <@w.term labelled={"url": page.url, "title": "CSAPA", "abbr": "CSAPA", "expansion": "centre de soins, d'accompagnement et de prévention en addictologie"}/>, c'est gratuit.</p>
