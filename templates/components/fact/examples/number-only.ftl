<#import "/components/fact/fact.ftl" as f>
<p>En un an, <@f.fact labelled={"id": "cases", "value": "472", "number": true}/>.</p>
