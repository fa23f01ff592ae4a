<#--
  A picture of the content, in the size that the reader's screen needs.
  of: a field such as page.image (src, alt, credit), or a path field such as partner.logo with its alt; place: one of
  templates/pictures.yaml; eager: it is seen without scrolling; named: whether to say who made it.
-->
<#macro picture of place alt=(of.alt)!"" credit=(of.credit)!"" eager=false named=true>
<#local file = (of.src)!of>
<#local shown = file.at(place)>
<#local ends = [(of.until)!"", file.until!""]?filter(moment -> moment?has_content)?sort>
<#local who = credit?has_content?then(credit, file.credit)>
<#if named && who?has_content>
<figure class="picture picture-${place}"<#if ends?has_content> data-until="${ends?first}"</#if>>
<@image shown=shown alt=alt eager=eager/>
<figcaption><small class="credit">${who}</small></figcaption>
</figure>
<#else>
<div class="picture picture-${place}"<#if ends?has_content> data-until="${ends?first}"</#if>><@image shown=shown alt=alt eager=eager/></div>
</#if>
</#macro>

<#macro image shown alt eager=false>
<picture><#rt>
<#if shown.modern?has_content><source type="${shown.modernType}" srcset="${shown.modern}" sizes="${shown.sizes}"></#if><#t>
<img src="${shown.src}"<#if shown.plain?has_content> srcset="${shown.plain}" sizes="${shown.sizes}"</#if> width="${shown.width}" height="${shown.height}" alt="${alt}"<#if !eager> loading="lazy"</#if> decoding="async"></picture><#t>
</#macro>
