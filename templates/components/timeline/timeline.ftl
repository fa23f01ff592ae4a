<#import "/components/references/references.ftl" as r>
<#-- Moments one below the other, on a drawn line. level: of their headings. -->
<#macro timeline of level=2>
<ol class="timeline">
  <#list of as moment>
  <li id="${moment.anchor}"<#if moment.until??> data-until="${moment.until}"</#if><#if moment.planned!false> class="timeline-planned"</#if><#if moment.original!false> lang="${moment.lang}"</#if>>
    <p class="timeline-when"><span class="label">${moment.period}</span><#if moment.planned!false> <span>${say("planned")}</span></#if></p>
    <h${level} class="timeline-title">${moment.title}</h${level}>
    <#if (moment.body)?has_content>
    <div class="prose">
    ${moment.body}
    </div>
    </#if>
    <@r.references of=moment level=0/>
  </li>
  </#list>
</ol>
</#macro>
