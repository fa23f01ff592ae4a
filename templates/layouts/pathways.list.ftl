<#import "base.ftl" as base>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/entry/entry.ftl" as e>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/references/references.ftl" as r>
<@base.html tone="mint" picture=page.icon!"doctor">
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<@c.contents page.items/>
<#assign pictures = {"person": "person", "professional": "doctor", "judge": "legal"}>
<div class="entries entries-three">
<#list page.items as pathway>
<@e.entry item=pathway picture=pictures[pathway.starter!""]!"">
  <ol class="pathway">
    <#list pathway.steps![] as step>
    <li>
      <#if (step.who)?has_content><b>${step.who}</b><br></#if>
      ${step.text}
      <#if (step.outcomes)?has_content>
      <p>${say("outcomes")}</p>
      <ul>
        <#list step.outcomes as outcome>
        <li>${outcome}</li>
        </#list>
      </ul>
      </#if>
    </li>
    </#list>
  </ol>
</@e.entry>
</#list>
</div>
<@p.pager/>
<@r.references of=page/>
<@p.neighbours/>
</@base.html>
