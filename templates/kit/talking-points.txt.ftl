<#ftl output_format="plainText">
<#list items("talking-points")?filter(item -> !item.original) as item>
<#if item?is_first>
${item.section.title} - ${site.name}
</#if>


${item.title}
<#if item.summary?has_content>
${item.summary}
</#if>

<#list item.points as point>
- ${point}
</#list>
<#list item.sources as source>
<#if source?is_first>

${say("sources")}
</#if>
  ${source.title}, ${source.publisher}<#if source.url?has_content>, ${source.url}</#if>
</#list>
</#list>
