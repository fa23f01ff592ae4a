<#import "/components/entry/entry.ftl" as e>
<#list ["true", "false", "nuanced"] as verdict>
<@e.entry level=3 verdict=verdict item={"anchor": "example-" + verdict, "title": "« On ne risque rien. »", "summary": "Ce qu'on entend, et ce qu'il en est."}/>
</#list>
