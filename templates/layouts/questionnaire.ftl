<#import "base.ftl" as base>
<#import "/components/ballot/ballot.ftl" as b>
<#import "/components/references/references.ftl" as r>
<#-- The questions of the study, as people fill them in on paper. -->
<@base.html tone="mint" picture=page.icon!"stand">
<div class="prose">
${page.body}
<#if (site.campaign.surveyForm)??>
<p><a class="capsule" href="${site.campaign.surveyForm}">${say("study-form")}</a></p>
</#if>
</div>
<#if (study())??>
<ol class="ballot">
<#list study().questions as question>
<@b.ballot of=question/>
</#list>
</ol>
</#if>
<@r.references of=page/>
</@base.html>
