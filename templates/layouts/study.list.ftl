<#import "base.ftl" as base>
<#import "/components/chart/chart.ftl" as c>
<#import "/components/references/references.ftl" as r>
<#import "/components/sections/sections.ftl" as s>
<#-- What was answered, question by question, and then where it comes from and what it does not say. -->
<@base.html tone="sun" picture=page.icon!"eye">
<#if (study())??>
<#assign answered = study().questions?filter(question -> question.years?has_content)>
<#if answered?has_content>
<div class="charts">
<#list answered as question>
<@c.chart of=question/>
</#list>
</div>
<#else>
<p class="lead">${say("study-none")}</p>
</#if>
</#if>
<div class="prose">
${page.body}
</div>
<@s.sections/>
<@r.references of=page/>
</@base.html>
