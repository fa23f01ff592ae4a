<#import "/components/approval/approval.ftl" as a>

<#--
  Where a page's statements come from, and who approved them: first the documents that its text refers to by a number, each with
  the way back to where it is first used, then the others. with: items whose documents are named here too, each once.
-->
<#macro references of level=2 with=[]>
<#if level == 0>
<@more of=of/>
<#else>
<#local numbered = notes![]>
<#local ids = numbered?map(note -> note.source.id)>
<#local others = []>
<#list [of] + with as one>
<#list one.sources![] as source>
<#local id = source.id!source.title>
<#if !ids?seq_contains(id)>
<#local others = others + [source]>
<#local ids = ids + [id]>
</#if>
</#list>
</#list>
<#if numbered?has_content || others?has_content>
<section class="references">
  <h${level}>${say("sources")}</h${level}>
  <#if numbered?has_content>
  <ol>
    <#list numbered as note>
    <li id="page-note-${note.number}" value="${note.number}"><@reference note.source/> <a class="references-back" href="#${note.use}" role="doc-backlink" aria-label="${say("note-back", {"number": note.number})}">↩</a></li>
    </#list>
  </ol>
  </#if>
  <#if others?has_content>
  <ul>
    <#list others as source>
    <li><@reference source/></li>
    </#list>
  </ul>
  </#if>
</section>
</#if>
</#if>
<@a.approval of=of/>
</#macro>

<#-- One line under an item, when it rests on a document that its page does not name below. -->
<#macro more of>
<#if !known??><#assign known = (page.sources![])?map(source -> source.id)></#if>
<#local here = known + (notes![])?map(note -> note.source.id)>
<#local found = (of.sources![])?filter(source -> !here?seq_contains(source.id!source.title))>
<#if found?has_content>
<p class="references-line"><span class="references-label">${say("sources")}</span> <#list found as source><@short source/><#sep> · </#sep></#list></p>
</#if>
</#macro>

<#-- One document: title, publisher, day. -->
<#macro reference source>
<#local foreign = (source.language)?has_content && source.language != lang>
<#if (source.url)?has_content><a href="${source.url}" rel="noopener noreferrer"><cite<#if foreign> lang="${source.language}"</#if>>${source.title}</cite></a><#else><cite<#if foreign> lang="${source.language}"</#if>>${source.title}</cite></#if><#if (source.publisher)?has_content>, ${source.publisher}</#if><#if (source.date)?has_content>, <time datetime="${date(source.date, "iso")}">${date(source.date, "long")}</time></#if><#if (source.updated)??> (${say("source-updated-on")} <time datetime="${date(source.updated, "iso")}">${date(source.updated, "long")}</time>)</#if><#t>
</#macro>

<#-- The same in a few words, for a line under a short text: publisher and year. -->
<#macro short source>
<#local words = source.publisher + ((source.updated!source.date)??)?then(", " + date(source.updated!source.date!"", "iso")?keep_before("-"), "")>
<#if (source.url)?has_content><a href="${source.url}" title="${source.title}" rel="noopener noreferrer">${words}</a><#else><span title="${source.title}">${words}</span></#if><#t>
</#macro>
