<h1>${page.title}</h1>
<#if page.previous??>précédente : ${page.previous.title}</#if>
<#if page.next??>suivante : ${page.next.title}</#if>
