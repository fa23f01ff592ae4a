<#import "/components/chart/chart.ftl" as c>
<#-- How a value moved: a sign for the eye, and words. -->
<#macro trend of>
<#local signs = {"up": "▲", "down": "▼", "steady": "=", "unknown": ""}>
<#if signs[of.direction]?has_content><span class="indicator-sign" aria-hidden="true">${signs[of.direction]}</span> </#if><#t>
${say("indicator-trend-" + of.direction + of.measure?has_content?then("-" + of.measure, ""), of.values)}<#if (of.wanted)??> (${of.wanted?then(say("indicator-wanted"), say("indicator-unwanted"))})</#if><#t>
</#macro>

<#macro target of>
${say("indicator-target")} ${of.target}<#if (of.reached)??>, <strong>${of.reached?then(say("indicator-reached"), say("indicator-missed"))}</strong></#if><#t>
</#macro>

<#macro source of>
<#if (of.source)??><p class="indicator-source">${say("figures-source")} <span<#if (of.source.language)?has_content && of.source.language != lang> lang="${of.source.language}"</#if>>${of.source.publisher}</span></p></#if>
</#macro>

<#-- What is counted, as a table of one year. of: the report. -->
<#macro counts of>
<table class="indicators">
  <caption>${say("indicator-caption", {"year": of.year})}</caption>
  <thead><tr><th scope="col">${say("indicator-measure")}</th><th scope="col">${of.year}</th></tr></thead>
  <tbody>
    <#list of.counts as one>
    <tr id="${one.item.anchor}"<#if one.item.until??> data-until="${one.item.until}"</#if>>
      <th scope="row"<#if one.item.original!false> lang="${one.item.lang}"</#if>>
        ${one.item.title}
        <#if (one.item.counts)?has_content><span class="indicator-about">${one.item.counts}</span></#if>
      </th>
      <td>
        <#if (one.latest.value)??>
        <p class="indicator-value">${one.latest.words}</p>
        <#else>
        <p class="indicator-missing">${say("indicator-missing")}</p>
        </#if>
        <#if (one.latest.target)??><p><@target of=one.latest/></p></#if>
        <#if (one.latest.trend)??><p><@trend of=one.latest.trend/></p></#if>
        <#if (one.latest.note)?has_content><p class="indicator-about">${one.latest.note}</p></#if>
        <#if one.latest??><@source of=one.latest/></#if>
      </td>
    </tr>
    </#list>
  </tbody>
</table>
</#macro>

<#-- What became of one indicator over the years. of: one of the report's counts. -->
<#macro history of>
<section class="indicator-history" aria-labelledby="${of.item.anchor}-years">
  <h3 id="${of.item.anchor}-years"<#if of.item.original!false> lang="${of.item.lang}"</#if>>${of.item.title}</h3>
  <#if of.bars?has_content>
  <div class="chart-picture chart-several chart-short" role="img" aria-label="${say("indicator-chart", {"title": of.item.title})}">
    <div class="chart-row">
      <#list of.bars as bar>
      <div class="chart-line"><span class="chart-name">${bar.name}</span> <#if bar.state == "known"><@c.bar of=bar place=0/><#else><span class="chart-nothing">${say("indicator-missing")}</span></#if></div>
      </#list>
    </div>
  </div>
  </#if>
  <div class="chart-table" role="region" tabindex="0" aria-labelledby="${of.item.anchor}-years">
  <table>
    <thead><tr><th scope="col">${say("indicator-year")}</th><th scope="col">${say("indicator-value")}</th><th scope="col">${say("indicator-trend")}</th></tr></thead>
    <tbody>
      <#list of.years as year>
      <tr>
        <th scope="row">${year.year}</th>
        <td><#if (year.value)??>${year.value}<#else>${say("indicator-missing")}</#if><#if (year.target)??><br><@target of=year/></#if></td>
        <td><#if (year.trend)??><@trend of=year.trend/><#else>–</#if></td>
      </tr>
      </#list>
    </tbody>
  </table>
  </div>
</section>
</#macro>

<#-- What is judged in words. of: one of the report's qualities. -->
<#macro quality of>
<li class="card indicator-quality" id="${of.item.anchor}"<#if of.item.until??> data-until="${of.item.until}"</#if>>
  <h3 class="card-title"<#if of.item.original!false> lang="${of.item.lang}"</#if>>${of.item.title}</h3>
  <#if (of.item.counts)?has_content><p<#if of.item.original!false> lang="${of.item.lang}"</#if>>${of.item.counts}</p></#if>
  <#list of.years?filter(year -> year.finding?has_content || year.note?has_content)?reverse as year>
  <p><strong>${year.year} :</strong> <#if year.finding?has_content>${year.finding}<#else>${say("indicator-missing")}</#if></p>
  <#if year.note?has_content><p class="indicator-about">${year.note}</p></#if>
  <@source of=year/>
  <#else>
  <p class="indicator-missing">${say("indicator-missing")}</p>
  </#list>
</li>
</#macro>
