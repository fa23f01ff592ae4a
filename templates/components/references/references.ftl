<#-- Where a page's statements come from. with: items whose documents are named here too, each once. -->
<#macro references of level=2 with=[]>
<#local found = of.sources![]>
<#if with?has_content>
<#local ids = found?map(source -> source.id)>
<#list with as item>
<#list item.sources![] as source>
<#if !ids?seq_contains(source.id)>
<#local found = found + [source]>
<#local ids = ids + [source.id]>
</#if>
</#list>
</#list>
</#if>
<#if found?has_content>
<#if level == 0>
<@more of=of/>
<#else>
<section class="references">
  <h${level}>${say("sources")}</h${level}>
  <ul>
    <#list found as source>
    <li><@reference source/></li>
    </#list>
  </ul>
</section>
</#if>
</#if>
</#macro>

<#-- One line under an item, when it rests on a document that its page does not name below. -->
<#macro more of>
<#if !known??><#assign known = (page.sources![])?map(source -> source.id)></#if>
<#local found = of.sources![]>
<#list found as source><#if !known?seq_contains(source.id)>
<p class="references-line"><span class="references-label">${say("sources")}</span> <#list found as source><@short source/><#sep> · </#sep></#list></p>
<#break></#if></#list>
</#macro>

<#-- One document: title, publisher, day. -->
<#macro reference source>
<#if (source.url)?has_content><a href="${source.url}" rel="noopener noreferrer"><cite>${source.title}</cite></a><#else><cite>${source.title}</cite></#if><#if (source.publisher)?has_content>, ${source.publisher}</#if><#if (source.date)?has_content>, <time datetime="${date(source.date, "iso")}">${date(source.date, "long")}</time></#if><#if (source.updated)??> (${say("source-updated-on")} <time datetime="${date(source.updated, "iso")}">${date(source.updated, "long")}</time>)</#if><#t>
</#macro>

<#-- The same in a few words, for a line under a short text: publisher and year. -->
<#macro short source>
<#local words = source.publisher + ((source.updated!source.date)??)?then(", " + date(source.updated!source.date!"", "iso")?keep_before("-"), "")>
<#if (source.url)?has_content><a href="${source.url}" title="${source.title}" rel="noopener noreferrer">${words}</a><#else><span title="${source.title}">${words}</span></#if><#t>
</#macro>
