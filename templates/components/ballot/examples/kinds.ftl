<#import "/components/ballot/ballot.ftl" as b>
<ol class="ballot">
<#list ["one", "several", "number"] as kind>
<@b.ballot of={"id": "example-" + kind, "kind": kind, "text": "Anticonstitutionnellement ?", "answers": [{"label": "Oui"}, {"label": "Non, ou seulement de temps en temps et jamais sans y penser"}]}/>
</#list>
</ol>
