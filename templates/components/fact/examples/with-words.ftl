<#import "/components/fact/fact.ftl" as f>
<p>En un an, <@f.fact labelled={"id": "cases", "value": "472", "text": "472 cas"}/> ont été signalés.</p>
