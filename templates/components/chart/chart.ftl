<#--
  Shares as bars on one scale from 0 to 100 %, each with its interval as a line: answers of the yearly study, years or groups side by side.
  Bars are SVG drawn in per cent, so that they grow with the page while words keep their size. What it shows is its caption; the same
  numbers stand in a table below.
-->
<#macro bar of place>
<#if of.state == "known">
<svg class="chart-bar chart-bar-${place}" aria-hidden="true">
  <line class="chart-half" x1="50%" x2="50%" y1="0" y2="100%"/>
  <rect class="chart-fill" width="${of.width}" height="100%"/>
  <#if (of.from)??>
  <g class="chart-halo"><line x1="${of.from}" x2="${of.to}" y1="50%" y2="50%"/><line x1="${of.from}" x2="${of.from}" y1="20%" y2="80%"/><line x1="${of.to}" x2="${of.to}" y1="20%" y2="80%"/></g>
  <g class="chart-interval"><line x1="${of.from}" x2="${of.to}" y1="50%" y2="50%"/><line x1="${of.from}" x2="${of.from}" y1="20%" y2="80%"/><line x1="${of.to}" x2="${of.to}" y1="20%" y2="80%"/></g>
  </#if>
</svg>
<span class="chart-share">${of.share}</span>
<#else>
<span class="chart-nothing">${say("study-" + of.state)}</span>
</#if>
</#macro>

<#-- rows: answers with their cells; names: what stands beside each cell, when there are several; says: the id of the caption. -->
<#macro picture rows names says>
<#local short = names?filter(name -> name?length gt 4)?size == 0>
<div class="chart-picture<#if names?size gt 1> chart-several<#if short> chart-short</#if></#if>" role="img" aria-labelledby="${says}">
  <#list rows as row>
  <div class="chart-row">
    <p class="chart-label">${row.label}</p>
    <#list row.cells as cell>
    <div class="chart-line">
      <#if names?size gt 1><span class="chart-name">${names[cell?index]}</span></#if>
      <@bar of=cell place=cell?index/>
    </div>
    </#list>
  </div>
  </#list>
  <p class="chart-scale"><span>0</span><span>50</span><span>100</span></p>
</div>
</#macro>

<#macro table rows names caption corner>
<div class="chart-table" role="region" tabindex="0" aria-label="${caption}">
<table>
  <caption>${caption}</caption>
  <thead>
    <tr><th scope="col">${corner}</th><#list names as name><th scope="col">${name}</th></#list></tr>
  </thead>
  <tbody>
    <#list rows as row>
    <tr>
      <th scope="row">${row.label}</th>
      <#list row.cells as cell>
      <td><#if cell.state == "known">${cell.share}<#if (cell.count)??> <span class="chart-count">(${cell.count})</span></#if><#if (cell.low)??> <span class="chart-range">${say("study-range", {"low": cell.low, "high": cell.high})}</span></#if><#else>${say("study-" + cell.state)}</#if></td>
      </#list>
    </tr>
    </#list>
  </tbody>
</table>
</div>
</#macro>

<#-- One question of study(); level: of its heading. -->
<#macro chart of level=2>
<#local id = "study-" + of.id>
<section class="chart-question" id="${id}" aria-labelledby="${id}-title">
  <h${level} id="${id}-title">${of.title}</h${level}>
  <#if of.years?has_content>
  <#local names = []>
  <#list of.years as year><#local names = names + [year.year]></#list>
  <figure class="chart">
    <figcaption id="${id}-says"><#list of.sentences as sentence>${say(sentence.key, sentence.values)}<#sep> </#sep></#list></figcaption>
    <@picture rows=of.rows?filter(row -> row.cells?filter(cell -> cell.state != "missing")?has_content) names=names says=id + "-says"/>
    <details>
      <summary>${say("study-table")}</summary>
      <@table rows=of.rows names=names caption=say("study-caption", {"title": of.title}) corner=say("study-answer")/>
    </details>
  </figure>
  <p class="chart-base"><#list of.years as year><#if (year.people)??>${say("study-people", {"year": year.year, "people": year.people})}<#else>${year.year}</#if><#if (year.source)??> (${year.source.publisher})</#if><#sep> · </#sep></#list></p>
  <#list of.groups as group>
  <#local groupNames = []>
  <#list group.columns as column><#local groupNames = groupNames + [column.label]></#list>
  <h${level + 1}>${say("study-by", {"title": group.title, "year": group.year})}</h${level + 1}>
  <figure class="chart">
    <figcaption id="${id}-by-${group.id}-says"><#list group.sentences as sentence>${say(sentence.key, sentence.values)}<#sep> </#sep></#list></figcaption>
    <@picture rows=group.rows names=groupNames says=id + "-by-" + group.id + "-says"/>
    <details>
      <summary>${say("study-table")}</summary>
      <@table rows=group.rows names=groupNames caption=say("study-caption-by", {"title": of.title, "by": group.title, "year": group.year}) corner=say("study-answer")/>
    </details>
  </figure>
  </#list>
  <#else>
  <p>${say("study-says-never")}</p>
  </#if>
</section>
</#macro>
