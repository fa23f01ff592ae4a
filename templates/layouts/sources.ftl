<#import "base.ftl" as base>
<#import "/components/source/source.ftl" as s>
<@base.html tone="sun" picture=page.icon!"sources">
<ul class="register">
  <#list sources() as source>
  <li class="source" id="${source.id}"><@s.source of=source/></li>
  </#list>
</ul>
<div class="prose">
${page.body}
</div>
</@base.html>
