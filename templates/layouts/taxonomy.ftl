<#import "base.ftl" as base>
<#import "/components/references/references.ftl" as r>
<#import "/components/terms/terms.ftl" as t>
<@base.html>
<#if (page.body)?has_content>
<div class="prose">
${page.body}
</div>
</#if>
<@t.all taxonomy=page.taxonomy/>
<@r.references of=page/>
</@base.html>
