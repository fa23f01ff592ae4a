<#import "/components/original/original.ftl" as o>
<#import "/components/references/references.ftl" as r>
<#import "/components/picture/picture.ftl" as i>

<#-- One item that stands on its section's page. level: its heading's level; title: what the heading says;
  verdict: of a received idea (true, false, nuanced); picture: its pictogram. -->
<#macro entry item level=2 title=item.title verdict="" picture=(item.icon)!"">
<section class="entry" id="${item.anchor}"<#if item.until??> data-until="${item.until}"</#if><#if item.original!false> lang="${item.lang}"</#if>>
  <#if picture?has_content><span class="entry-icon">${icon(picture)}</span></#if>
  <div class="entry-text">
    <h${level} class="entry-title">${title}</h${level}>
    <@o.original of=item/>
    <#if verdict?has_content>
    <p><span class="label label-${verdict}">${say("verdict-" + verdict)}</span></p>
    </#if>
    <#if (item.summary)?has_content>
    <p class="entry-summary">${item.summary}</p>
    </#if>
    <#if (item.image.src)??>
    <@i.picture of=item.image place="body"/>
    </#if>
    <#if (item.body)?has_content>
    <div class="prose">
    ${item.body}
    </div>
    </#if>
    <#nested>
    <@r.references of=item level=0/>
  </div>
</section>
</#macro>
