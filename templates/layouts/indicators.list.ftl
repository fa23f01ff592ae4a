<#import "base.ftl" as base>
<#import "/components/indicator/indicator.ftl" as i>
<#import "/components/references/references.ftl" as r>
<#-- The yearly report: what is known of its latest year, what is missing, and what became of each count. -->
<@base.html tone="mint" picture=page.icon!"eye">
<#if indicators()??>
<#assign report = indicators()>
<p class="indicators-says"><strong>${say("indicators-count", {"counts": report.counts?size})} ${say("indicators-known-" + (report.known gt 1)?then("many", (report.known == 1)?then("one", "none")), {"known": report.known, "year": report.year})}<#if report.missing gt 0> ${say("indicators-missing-" + (report.missing gt 1)?then("many", "one"), {"missing": report.missing})}</#if></strong></p>
<#else>
<p class="indicators-says">${say("indicators-none")}</p>
</#if>
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<#if report??>
<#if report.counts?has_content>
<section class="band" aria-labelledby="indicators-counts">
<h2 id="indicators-counts">${say("indicators-counts")}</h2>
<@i.counts of=report/>
</section>
<#assign long = report.counts?filter(one -> one.years?size gt 1)>
<#if long?has_content>
<section class="band" aria-labelledby="indicators-years">
<h2 id="indicators-years">${say("indicators-years")}</h2>
<div class="indicator-histories">
<#list long as one>
<@i.history of=one/>
</#list>
</div>
</section>
</#if>
</#if>
<#if report.qualities?has_content>
<section class="band" aria-labelledby="indicators-qualities">
<h2 id="indicators-qualities">${say("indicators-qualities")}</h2>
<ul class="cards">
<#list report.qualities as one>
<@i.quality of=one/>
</#list>
</ul>
</section>
</#if>
</#if>
<@r.references of=page/>
</@base.html>
