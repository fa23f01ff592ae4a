<#-- The moments of an evening, in order, each with its pieces of advice. -->
<#macro steps of level=3>
<ol class="steps">
  <#list ["storage", "before", "during", "after"] as moment>
  <#local here = of?filter(item -> (item.step!"") == moment)>
  <#if here?has_content>
  <li class="step">
    <h${level} class="label">${say("step-" + moment)}</h${level}>
    <ul>
      <#list here as item>
      <li<#if item.until??> data-until="${item.until}"</#if><#if item.original!false> lang="${item.lang}"</#if>><a href="${item.url}">${icon(item.icon!"info")}<span>${item.title}</span></a></li>
      </#list>
    </ul>
  </li>
  </#if>
  </#list>
</ol>
</#macro>
