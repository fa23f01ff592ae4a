<#-- The terms that a page has, each leading to the other pages that have it. -->
<#macro tagged of=page>
<#list of.taxonomies![] as taxonomy>
<p class="terms"><span class="terms-label">${say("terms-of", {"taxonomy": taxonomy.title})}</span> <#list taxonomy.terms as term><#if (term.url)??><a class="terms-term" href="${term.url}" rel="tag">${term.title}</a><#else><span class="terms-term">${term.title}</span></#if><#sep> </#sep></#list></p>
</#list>
</#macro>

<#-- Every term of a taxonomy, with the number of its pages. -->
<#macro all taxonomy>
<ul class="terms">
<#list terms(taxonomy) as term>
<li><a class="terms-term" href="${term.url}">${term.title} <span class="terms-count">${term.count}</span></a></li>
</#list>
</ul>
</#macro>
