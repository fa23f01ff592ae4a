<#import "/components/original/original.ftl" as o>

<#-- A piece of the kit: what it looks like, and its files to take. -->
<#macro piece of level=2>
<li class="piece" id="${of.anchor}"<#if of.original!false> lang="${of.lang}"</#if>>
  <#list of.downloads as download>
  <#if download.previews?has_content>
  <div class="piece-previews">
    <#list download.previews as preview>
    <img src="${preview.url}" width="${preview.width}" height="${preview.height}" alt="${say("piece-preview", {"title": of.title, "page": preview?counter, "pages": download.previews?size})}" loading="lazy" decoding="async">
    </#list>
  </div>
  </#if>
  </#list>
  <div class="piece-words">
    <h${level}>${of.title}</h${level}>
    <@o.original of=of/>
    <#if (of.summary)?has_content><p>${of.summary}</p></#if>
    <ul class="piece-files">
      <#list of.downloads as download>
      <li><a href="${download.url}" download>${say("piece-" + download.use, {"title": of.title})} <span class="piece-weight">${say("piece-weight" + (download.pages == 1)?then("-one", ""), {"type": download.type, "pages": download.pages, "kilobytes": download.kilobytes, "language": languageName(of.lang)})}</span></a></li>
      </#list>
    </ul>
  </div>
</li>
</#macro>
