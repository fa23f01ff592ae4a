<#import "base.ftl" as base>
<@base.html>
<article>
<h1>${page.title}</h1>
<p class="meta"><time datetime="${date(page.date, "iso")}">${date(page.date, "short")}</time> · <a href="/categorie/${page.category}/">${page.category?cap_first}</a></p>
<p class="summary">${page.summary}</p>
${page.body}
<ul class="tags"><#list page.tags as tag><li><a href="/tag/${tag}/">#${tag}</a></li></#list></ul>
</article>
</@base.html>
