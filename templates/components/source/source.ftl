<#-- One document of the register: whose it is, from when, in what language, where to read it, what is taken from it, and for which pages. -->
<#macro source of>
<#local foreign = (of.language)?has_content && of.language != lang>
<h2 class="source-title"<#if foreign> lang="${of.language}"</#if>><#if (of.url)?has_content><a href="${of.url}" rel="noopener noreferrer">${of.title}</a><#else>${of.title}</#if></h2>
<p<#if foreign> lang="${of.language}"</#if>>${of.publisher}</p>
<dl class="source-about">
  <#if (of.date)??><div><dt>${say("source-published")}</dt> <dd><time datetime="${date(of.date, "iso")}">${date(of.date, "long")}</time></dd></div></#if>
  <#if (of.updated)??><div><dt>${say("source-updated")}</dt> <dd><time datetime="${date(of.updated, "iso")}">${date(of.updated, "long")}</time></dd></div></#if>
  <#if (of.dating)?has_content><div><dt>${say("source-dating")}</dt> <dd>${of.dating}</dd></div></#if>
  <#if (of.language)?has_content><div><dt>${say("source-language")}</dt> <dd><#list site.languages?filter(one -> one.code == of.language) as own><span lang="${own.code}">${own.name}</span><#else>${of.language}</#list></dd></div></#if>
  <#if (of.place)?has_content><div><dt>${say("source-place")}</dt> <dd>${of.place}</dd></div></#if>
  <#if (of.licence)?has_content><div><dt>${say("licence")}</dt> <dd>${of.licence}</dd></div></#if>
  <#if (of.reuse)?has_content><div><dt>${say("source-reuse")}</dt> <dd>${of.reuse}</dd></div></#if>
  <#if (of.facts)?has_content><div><dt>${say("source-facts")}</dt> <dd>${of.facts?size}</dd></div></#if>
</dl>
<#if (of.pages)?has_content>
<details class="source-pages">
  <summary>${say("source-pages", {"count": of.pages?size})}</summary>
  <ul>
    <#list of.pages as one>
    <li><a href="${one.url}">${(one.kind == "home")?then(site.name, one.title)}</a></li>
    </#list>
  </ul>
</details>
</#if>
</#macro>

<#-- Where documents disagree: what this campaign says, what it does not, and why. found: as a source of the register has them. -->
<#macro contradictions found>
<ul class="contradictions">
  <#list found as one>
  <li>
    <dl class="source-about">
      <div><dt>${say("contradiction-kept")}</dt> <dd>${one.kept}</dd></div>
      <div><dt>${say("contradiction-other")}</dt> <dd>${one.other}<#if (one.source.publisher)??> (${one.source.publisher})</#if></dd></div>
      <#if one.reason?has_content><div><dt>${say("contradiction-reason")}</dt> <dd>${one.reason}</dd></div></#if>
    </dl>
  </li>
  </#list>
</ul>
</#macro>
