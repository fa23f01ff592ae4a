<#import "base.ftl" as base>
<#import "/components/references/references.ftl" as r>
<#import "/components/pager/pager.ftl" as p>
<#import "/components/contents/contents.ftl" as c>
<#import "/components/related/related.ftl" as a>
<#import "/components/terms/terms.ftl" as t>
<@base.html tone="mint" picture=page.section.icon!"megaphone">
<article class="prose">
<p><#if (page.number)??>${say("news-number", {"number": page.number})}, </#if><#if page.date??><time datetime="${date(page.date, "iso")}">${date(page.date, "long")}</time></#if></p>
<@c.contents entries=page.toc/>
${page.body}
<#if (page.action)?has_content><p class="action">${page.action}</p></#if>
</article>
<@t.tagged/>
<@r.references of=page/>
<@a.related/>
<@p.neighbours/>
</@base.html>
