<#import "/components/fact/fact.ftl" as f>
<p>Vu en <@f.fact labelled={"id": "seen", "value": "mai 2019", "text": "mai 2019"}/>, d'après un document.</p>
