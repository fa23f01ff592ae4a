<#import "base.ftl" as base>
<@base.html tone="sun" picture=page.icon!"info">
<div class="prose">
${page.body}
</div>
<ul class="register">
  <#list sources() as source>
  <li class="source" id="${source.id}"<#if (source.language)?has_content && source.language != lang> lang="${source.language}"</#if>>
    <h2 class="source-title"><#if (source.url)?has_content><a href="${source.url}" rel="noopener noreferrer">${source.title}</a><#else>${source.title}</#if></h2>
    <p>${source.publisher}<#if (source.date)?has_content>, <time datetime="${date(source.date, "iso")}">${date(source.date, "long")}</time></#if></p>
  </li>
  </#list>
</ul>
</@base.html>
