<h1>${page.title}</h1>
<#if page.summary??>
