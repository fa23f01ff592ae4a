<#import "base.ftl" as base>
<#import "/components/contact/contact.ftl" as c>
<#--
  Where a partner tries a logo: on every image of the kit that keeps room for one (logoBox of its format), and on two prints made for the
  browser's own printing. logo.js does it, and nobody else sees the logo.
-->
<#assign pieces = items("kit")?filter(piece -> !piece.retired??)>
<#assign images = pieces?filter(piece -> piece.logoBox?? && piece.downloads?filter(one -> one.type == "PNG")?has_content)>
<#function firstOf kind>
<#return (items("helplines")?filter(one -> ((one.fields.kind)!"") == kind && (one.phone)?has_content)?first)!{}>
</#function>
<#assign emergency = firstOf("emergency")>
<#assign listening = firstOf("listening")>

<#macro urgent>
<#if emergency?has_content>
<div class="sheet-urgent"><p>${say("print-emergency")}</p><p class="sheet-number">${emergency.phone.display}</p></div>
</#if>
</#macro>

<#macro line>
<#if listening?has_content>
<div class="sheet-line">
  <p class="sheet-number">${listening.phone.display}</p>
  <p>${listening.title}<#if (listening.hours.words)?has_content>, ${listening.hours.words}</#if><#if (listening.cost)?has_content>. ${listening.cost}</#if></p>
</div>
</#if>
</#macro>

<#-- The code that asks whether a copy is still current, what it is, and the place of the logo. -->
<#macro foot of>
<#local edition = of.edition>
<#local side = edition.code.size + 8>
<div class="sheet-foot">
  <svg viewBox="-4 -4 ${side} ${side}" role="img" aria-label="${say("print-code-alt", {"address": edition.address})}"><path fill="#fff" d="M-4 -4h${side}v${side}h-${side}z"/><path d="${edition.code.path}"/></svg>
  <div class="sheet-imprint">
    <p>${say("print-edition", {"number": edition.number, "date": date(edition.date, "long")})} ${say("print-current")}</p>
    <#if site.campaign.demonstration!false><p><strong>${say("demonstration")}</strong> ${say("print-demonstration")}</p></#if>
  </div>
  <div class="sheet-logo"><img src="${asset("mark.svg")}" alt="${say("logo-alt")}"></div>
</div>
</#macro>

<#macro poster of>
<div class="sheet-side">
  <div class="sheet-discs"></div>
  <p class="sheet-brand">${site.name}</p>
  <h3 class="sheet-headline"><#list of.headline?split(". ") as sentence>${sentence}<#sep>.<br></#list></h3>
  <p class="sheet-lead">${of.summary!}</p>
  <div class="sheet-band"><@urgent/><@line/></div>
  <@foot of=of/>
</div>
</#macro>

<#macro leaflet of>
<#local signs = (of.risks)?has_content?then((of.risks![])?map(id -> item("risks", id)), items("risks")?filter(risk -> risk.sign??)?sort_by("sign"))>
<div class="sheet-side">
  <div class="sheet-discs"></div>
  <p class="sheet-brand">${site.name}</p>
  <h3 class="sheet-headline">${of.headline}</h3>
  <p class="sheet-lead">${of.summary!}</p>
  <ul class="sheet-steps">
    <#list (of.advice![])?map(id -> item("advice", id)) as step>
    <li>${icon(step.icon!"info")}<span>${step.title}</span></li>
    </#list>
  </ul>
  <div class="sheet-band"><@line/></div>
</div>
<div class="sheet-side sheet-back">
  <h3 class="sheet-headline">${say("print-signs", {"count": signs?size})}</h3>
  <p class="sheet-lead">${say("print-signs-lead")}</p>
  <ul class="sheet-signs">
    <#list signs as sign>
    <li>${icon(sign.icon!"info")}<span>${sign.title}</span></li>
    </#list>
  </ul>
  <div class="sheet-band"><@urgent/></div>
  <@foot of=of/>
</div>
</#macro>

<#-- What is printed: an id, the size of its paper, and the piece of the kit whose words it takes. -->
<#macro print id paper of>
<figure class="try-print" aria-label="${say("logo-preview", {"title": of.title})}">
  <div class="sheet sheet-${id}" data-paper="${paper}">
    <#nested>
  </div>
  <figcaption><button class="capsule" type="button">${say("logo-print-" + id)}</button></figcaption>
</figure>
</#macro>

<#assign words = {}>
<#list ["unknown", "heavy", "huge", "small", "shape", "pale", "active", "closed", "done", "lost"] as key>
<#assign words = words + {key: say("logo-" + key)}>
</#list>

<@base.html tone="sun" picture=page.icon!"partners" own="logo">
<div class="prose">
${page.body}
</div>
<div class="try" data-tool>
  <div class="callout" data-tool-without>
    <p>${say("logo-without")}</p>
  </div>
  <form class="try-form" hidden data-words="${json(words)?markup_string}">
    <div class="try-field">
      <label for="logo-file">${say("logo-file")}</label>
      <p class="try-hint" id="logo-hint">${say("logo-hint")}</p>
      <div class="try-drop">
        <input type="file" id="logo-file" accept="image/png,image/jpeg,image/webp,image/svg+xml,.svg" aria-describedby="logo-hint logo-problem">
        <p aria-hidden="true">${say("logo-drop")}</p>
      </div>
      <p class="try-problem" id="logo-problem" role="alert"></p>
    </div>
    <p class="try-status" role="status"></p>
  </form>
  <div class="try-results" hidden>
    <#if images?has_content>
    <section class="band" aria-labelledby="logo-images">
      <h2 id="logo-images">${say("logo-images")}</h2>
      <ul class="try-images">
        <#list images as piece>
        <#assign file = piece.downloads?filter(one -> one.type == "PNG")?first>
        <li>
          <img src="${file.url}" alt="" hidden>
          <canvas role="img" aria-label="${say("logo-preview", {"title": piece.title})}" data-box="${piece.logoBox.x} ${piece.logoBox.y} ${piece.logoBox.width} ${piece.logoBox.height}"></canvas>
          <a class="try-take" href="${file.url}" download="${piece.anchor}.png">${say("logo-take", {"title": piece.title})} <span class="try-weight">${say("logo-weight", {"width": file.width, "height": file.height})}</span></a>
        </li>
        </#list>
      </ul>
    </section>
    </#if>
    <section class="band" aria-labelledby="logo-prints">
      <h2 id="logo-prints">${say("logo-prints")}</h2>
      <p>${say("logo-prints-text")}</p>
      <div class="try-prints">
        <#list pieces?filter(piece -> (piece.format!"") == "poster-a4" && piece.edition??) as piece>
        <#if piece?is_first><@print id="poster" paper="210mm 297mm" of=piece><@poster of=piece/></@print></#if>
        </#list>
        <#list pieces?filter(piece -> (piece.format!"") == "leaflet-a5" && piece.edition??) as piece>
        <#if piece?is_first><@print id="leaflet" paper="148mm 210mm" of=piece><@leaflet of=piece/></@print></#if>
        </#list>
      </div>
    </section>
  </div>
</div>
</@base.html>
