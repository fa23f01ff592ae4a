<#import "base.ftl" as base>
<#import "/components/piece/piece.ftl" as k>
<#import "/components/piece/facts.ftl" as f>
<#-- What could not be made today stands with what is printed, so that links to it lead somewhere. -->
<#function of purpose>
<#return page.items?filter(piece -> (piece.offer.purpose?has_content)?then(piece.offer.purpose, "print") == purpose)>
</#function>
<@base.html tone="sun" picture=page.icon!"">
<#list page.downloads as all>
<div class="kit-all">
<p><a class="capsule" href="${all.url}" download><span>${say("kit-all")} (${f.facts(all)}, <#list site.languages as language>${languageName(language.code)}<#sep>, </#list>)</span></a></p>
<p>${say("kit-all-more")} ${say("kit-version", {"date": f.latest()})}</p>
</div>
</#list>
<#assign purposes = ["print", "share", "ask"]?filter(purpose -> of(purpose)?has_content) + items("talking-points")?has_content?then(["say"], [])>
<#if purposes?size gt 1>
<ul class="kit-ways">
<#list purposes as purpose>
<li><a href="#kit-${purpose}">${say("kit-group-" + purpose)}</a></li>
</#list>
</ul>
</#if>
<#if (page.body)?has_content>
<div class="prose prose-wide">
${page.body}
</div>
</#if>
<#list ["print", "share", "ask"] as purpose>
<#assign pieces = of(purpose)>
<#if pieces?has_content>
<section class="band">
<h2 id="kit-${purpose}">${say("kit-group-" + purpose)}</h2>
<ul class="pieces">
<#list pieces as piece>
<@k.piece of=piece/>
</#list>
</ul>
</section>
</#if>
</#list>
<#list items("talking-points") as item>
<#if item?is_first>
<section class="band">
<h2 id="kit-say">${say("kit-group-say")}</h2>
<p>${say("kit-say-more")}</p>
<p><a class="capsule" href="${item.section.url}"><span>${item.section.title}</span></a></p>
</section>
</#if>
</#list>
</@base.html>
