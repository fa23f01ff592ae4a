<#import "/components/references/references.ftl" as r>
<@r.references of={"sources": []}/>
