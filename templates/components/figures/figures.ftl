<#import "/components/copy/copy.ftl" as c>
<#--
  Figures for journalists: a number, what it counts, what it covers, and the document it stands in.
  of: a group, whose figures name facts of the register. One that does not hold today is not shown.
-->
<#macro figures of>
<ul class="figures">
  <#list of.figures as one>
  <#local known = fact(one.fact)!"">
  <#if known?is_hash>
  <li class="figures-one" id="${of.anchor}-${known.id}"<#if (known.until)??> data-until="${known.until}"</#if>>
    <p class="figures-value"><data value="${known.value}">${known.text}</data></p>
    <div class="figures-about">
      <p class="figures-label">${one.label}</p>
      <#if (known.period)?has_content><p>${say("figures-period")} ${known.period}</p></#if>
      <p class="figures-source">${say("figures-source")} <@document of=known.source/><#if (known.where)?has_content>, <span<@tongue of=known.source/>>${known.where}</span></#if></p>
      <details>
        <summary>${say("figures-quote")}</summary>
        <@c.copy id=of.anchor + "-" + known.id + "-quote" text=sentence(known, one.label)/>
      </details>
    </div>
  </li>
  </#if>
  </#list>
</ul>
</#macro>

<#macro tongue of><#if (of.language)?has_content && of.language != lang> lang="${of.language}"</#if></#macro>

<#-- Publisher, title and day of a document. -->
<#macro document of>
<span<@tongue of=of/>>${of.publisher}, <cite>${of.title}</cite></span><#if (of.date)??>, <time datetime="${date(of.date, "iso")}">${date(of.date, "long")}</time></#if><#t>
</#macro>

<#-- What is quoted: the figure with all that it needs. -->
<#function sentence known label>
<#local from = known.source.publisher + ", " + known.source.title>
<#if (known.source.date)??><#local from = from + ", " + date(known.source.date, "long")></#if>
<#if (known.where)?has_content><#local from = from + ", " + known.where></#if>
<#return say("figures-sentence", {"label": label, "value": known.text, "period": (known.period)?has_content?then(" (" + (known.period!"") + ")", ""), "source": from})>
</#function>

<#-- What is taken from the documents that the figures come from, and how. -->
<#macro reuse of>
<#local sources = of?filter(source -> (source.reuse)?has_content || (source.licence)?has_content)>
<#if sources?has_content>
<section class="figures-reuse" aria-labelledby="figures-reuse">
  <h2 id="figures-reuse">${say("figures-reuse")}</h2>
  <ul>
    <#list sources as source>
    <li><@document of=source/> : <#if (source.reuse)?has_content>${source.reuse}<#else>${source.licence}</#if></li>
    </#list>
  </ul>
</section>
</#if>
</#macro>
