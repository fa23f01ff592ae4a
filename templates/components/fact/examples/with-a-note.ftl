<#import "/components/fact/fact.ftl" as f>
<#import "/components/references/references.ftl" as r>
<#global notes = [{"number": 1, "use": "page-use-1-example", "source": {"id": "dossier", "title": "Un dossier", "publisher": "Éditeur d'exemple"}}]>
<p>En un an, <@f.fact labelled={"id": "cases", "value": "472", "text": "472", "unit": "cas", "note": {"number": 1, "id": "page-use-1-example"}}/> cas ont été signalés.</p>
<@r.references level=3 of={"sources": []}/>
