<#import "/components/original/original.ftl" as o>
<#import "/components/copy/copy.ftl" as c>
<#import "facts.ftl" as f>

<#-- A piece of the kit: what it looks like, its files to take, and the words that go with it. -->
<#macro piece of level=3>
<#-- What is at fault has been told. -->
<#local editions = (of.editions![])?filter(one -> (one.date)??)>
<li class="piece" id="${of.anchor}"<#if of.until??> data-until="${of.until}"</#if><#if of.original!false> lang="${of.lang}"</#if>>
  <div class="piece-previews">
    <#list of.downloads as download>
    <#list download.previews as preview>
    <#local scale = [1, 200 / preview.height, 320 / preview.width]?min>
    <#local shown = preview.width * scale>
    <img src="${preview.url}"<#if preview.srcset?has_content> srcset="${preview.srcset}" sizes="${shown?round?c}px"</#if> width="${shown?round?c}" height="${(preview.height * scale)?round?c}" alt="${(download.previews?size == 1)?then(say("piece-preview-one", {"title": of.title}), say("piece-preview", {"title": of.title, "page": preview?counter, "pages": download.previews?size}))}" loading="lazy" decoding="async">
    </#list>
    </#list>
  </div>
  <div class="piece-words">
    <h${level}>${of.title}</h${level}>
    <@o.original of=of/>
    <#if (of.summary)?has_content><p>${of.summary}</p></#if>
    <ul class="piece-files">
      <#list of.downloads as download>
      <li><a href="${download.url}" download>${say("piece-" + download.use, {"title": of.title})} <span class="piece-weight">(${f.facts(download)}, ${languageName(of.lang)})</span></a></li>
      </#list>
    </ul>
    <#if (of.post)?has_content>
    <h${level + 1} class="piece-part">${say("piece-post")}</h${level + 1}>
    <@c.copy id="post-" + of.anchor text=of.post link=f.home()/>
    </#if>
    <#if of.offer.transcript?has_content>
    <details class="piece-more">
      <summary>${say("piece-transcript")}</summary>
      <#list of.offer.transcript as line>
      <p>${line}</p>
      </#list>
    </details>
    </#if>
    <#if editions?size gt 1>
    <details class="piece-more">
      <summary>${say("piece-edition", {"number": editions?size, "date": date(editions?last.date, "long")})} – ${say("piece-changes")}</summary>
      <ul>
        <#list editions?reverse as one>
        <li>${say("piece-edition", {"number": editions?size - one?index, "date": date(one.date, "long")})} – ${(one.reason)!say("piece-first")}</li>
        </#list>
      </ul>
    </details>
    <#elseif editions?has_content>
    <p class="piece-edition">${say("piece-edition", {"number": 1, "date": date(editions?last.date, "long")})}</p>
    </#if>
  </div>
</li>
</#macro>
