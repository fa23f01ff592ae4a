<#--
  The state of the campaign, for those who look after it. One file that needs nothing beside itself, and is never published.
  sections: list of id, urgency (NOW, SOON, LATER), title, lead and entries; an entry has a title, notes and, where there is one, place,
  todo, uses and difference (pieces of text: same, gone, new).
-->
<#macro places of>
<ul class="places">
  <#list of as place>
  <li><code>${place}</code></li>
  </#list>
</ul>
</#macro>

<#macro entry of>
<li class="entry">
  <h3>${of.title}</h3>
  <#if of.place??><p class="place"><code>${of.place}</code></p></#if>
  <#list of.notes as note>
  <p>${note}</p>
  </#list>
  <#if of.difference??>
  <div class="difference">
    <p class="label">${labels.difference}</p>
    <p class="text"><#list of.difference as piece><#if piece.kind == "gone"><del><span class="unseen">${labels.gone} </span>${piece.text}</del> <#elseif piece.kind == "new"><ins><span class="unseen">${labels.new} </span>${piece.text}</ins> <#else>${piece.text} </#if></#list></p>
  </div>
  </#if>
  <#if of.todo?has_content><p class="todo"><b>${labels.todo}</b> ${of.todo}</p></#if>
  <#if of.command?has_content><p class="command"><code>${of.command}</code></p></#if>
  <#if of.uses?has_content>
  <p class="label">${labels.uses}</p>
  <@places of=of.uses/>
  </#if>
</li>
</#macro>

<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${headline} – ${title} – ${campaign}</title>
<style>
${style}
</style>
</head>
<body>
<a class="skip" href="#state-main">${labels.skip}</a>
<header>
  <div class="wrap">
    <p class="what">${title} · ${campaign}</p>
    <h1>${headline}</h1>
    <#if further?has_content><p class="lead">${further}</p></#if>
    <p class="when">${day}. ${private}</p>
  </div>
</header>
<main class="wrap" id="state-main" tabindex="-1">
<#if sections?has_content>
<nav aria-label="${contents}">
  <ul class="tiles">
    <#list sections as section>
    <li class="tile ${section.urgency?lower_case}"><a href="#${section.id}"><span class="count">${section.entries?size}</span> ${section.title}</a></li>
    </#list>
  </ul>
</nav>
</#if>
<#list sections as section>
<section class="${section.urgency?lower_case}" aria-labelledby="${section.id}">
  <p class="urgency">${labels[section.urgency]}</p>
  <h2 id="${section.id}">${section.title}</h2>
  <p class="about">${section.lead}</p>
  <ul class="entries">
    <#list section.entries as one>
    <@entry of=one/>
    </#list>
  </ul>
</section>
</#list>
<#if inOrder?has_content>
<section class="good" aria-labelledby="in-order">
  <h2 id="in-order">${labels["in-order"]}</h2>
  <ul class="checks">
    <#list inOrder as line>
    <li>${line}</li>
    </#list>
  </ul>
</section>
</#if>
</main>
</body>
</html>
