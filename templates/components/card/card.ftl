<#import "/components/original/original.ftl" as o>
<#import "/components/picture/picture.ftl" as i>

<#-- One page or item as a card whose whole surface is its link. level: its heading's level. -->
<#macro card item level=2>
<li class="card"<#if item.until??> data-until="${item.until}"</#if><#if item.original!false> lang="${item.lang}"</#if>>
  <#if (item.image.src)??><@i.picture of=item.image place="card" named=false/></#if>
  <#if (item.icon)?has_content><span class="card-icon">${icon(item.icon)}</span></#if>
  <h${level} class="card-title"><a href="${item.url}">${item.title}</a></h${level}>
  <@o.original of=item/>
  <#if (item.date)?has_content>
  <p class="card-date"><time datetime="${date(item.date, "iso")}">${date(item.date, "long")}</time></p>
  </#if>
  <#if (item.summary)?has_content>
  <p>${item.summary}</p>
  </#if>
</li>
</#macro>
