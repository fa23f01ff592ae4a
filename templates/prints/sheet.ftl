<#import "/prints/logos.ftl" as l>
<#-- A whole piece. Each page of it is a <@s.side>, laid out with its bleed. -->
<#macro sheet class="" subject=(page.summary!page.title)>
<!doctype html>
<html lang="${lang}">
<head>
<title>${page.title}</title>
<meta name="description" content="${subject}">
<style>
${style}
</style>
</head>
<body<#if class?has_content> class="${class}"</#if>>
<#nested>
</body>
</html>
</#macro>

<#macro side name="" ground="paper">
<div class="side ground-${ground}<#if name?has_content> ${name}</#if>">
<#nested>
</div>
</#macro>

<#-- The large disc that the edge cuts: decoration. A text stands wholly on it or wholly beside it. -->
<#macro disc class="disc" ground="coral"><div class="${class} ground-${ground}"></div></#macro>

<#-- A pictogram: decoration beside words. Ink and ground are names of colours. -->
<#macro pictogram name ink="night" ground="coral">
<div class="pictogram" data-ink="var(--${ink})" data-ground="var(--${ground})">${icon(name)}</div>
</#macro>

<#-- The code that asks whether a copy is still current. -->
<#macro code class="code">
<div class="panel ${class}"><svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="-4 -4 ${edition.code.size + 8} ${edition.code.size + 8}" alt="${say("print-code-alt", {"address": edition.address})}"><path fill="#ffffff" d="M-4 -4h${edition.code.size + 8}v${edition.code.size + 8}h-${edition.code.size + 8}z"/><path fill="#000000" d="${edition.code.path}"/></svg></div>
</#macro>

<#-- Edition, and that it is a demonstration. -->
<#macro imprint class="imprint">
<div class="panel ${class}">
<p class="imprint-name">${site.name}</p>
<p>${site.url?keep_after("//")}</p>
<p>${say("print-edition", {"number": edition.number, "date": date(edition.date, "long")})} ${say("print-current")}</p>
<#if site.campaign.demonstration!false><p><strong>${say("demonstration")}</strong> ${say("print-demonstration")}</p></#if>
</div>
</#macro>

<#function hasLogos><#return .data_model.logos?has_content></#function>

<#-- Code, edition and logos; without logos the words take their room. -->
<#macro foot>
<div class="foot <#if hasLogos()>with-logos<#else>without-logos</#if>">
<@code/>
<@imprint/>
<@l.logos class="panel logos"/>
</div>
</#macro>

<#-- The line to call in an emergency, and the first one of the campaign that is there to talk; each may be missing. -->
<#function urgent>
<#return ((items("helplines")![])?filter(line -> (line.fields.kind!"") == "emergency" && (line.phone)?has_content)?first)!{}>
</#function>
<#function listening>
<#local lines = (site.campaign.helplines![])?map(id -> item("helplines", id)!{}) + (items("helplines")![])>
<#return (lines?filter(line -> (line.phone)?has_content && (line.fields.kind!"") != "emergency")?first)!{}>
</#function>

<#-- What names the field of an item that fills a frame, and its language where it has not been translated. -->
<#macro from section one field> data-frame="${field}" data-item="${section}/${one.id}"<#if one.original!false> lang="${one.lang}"</#if></#macro>

<#-- The emergency number, larger than all else. Two, three or more digits each have a size of their own. -->
<#macro emergency class="urgent">
<#local one = urgent()>
<#if one?has_content>
<div class="panel ${class}">
<p class="urgent-words">${say("print-emergency")}</p>
<#nested>
</div>
<div class="panel urgent-number digits-${["2", "2", "3"][one.phone.display?length - 1]!"more"}"<@from "helplines" one "phone"/>><p>${one.phone.display}</p></div>
</#if>
</#macro>

<#-- A help line as large as a title. -->
<#macro line class="call" lead=false ground="">
<#local one = listening()>
<#if one?has_content>
<#if ground?has_content><div class="panel ${class}-ground ground-${ground}"></div></#if>
<div class="panel ${class}">
<#if lead && (one.summary)?has_content><p class="line-lead"<@from "helplines" one "summary"/>>${one.summary}</p></#if>
<p class="line-number"<@from "helplines" one "phone"/>>${one.phone.display}</p>
<p class="line-name"<@from "helplines" one "title"/>>${one.title}<#if (one.hours.words)?has_content>, ${one.hours.words}</#if><#if (one.cost)?has_content>. ${one.cost?replace(" ", "\xA0")}</#if></p>
</div>
</#if>
</#macro>

<#-- The signs that the piece shows, in order; without any choice, those with a place among the signs, and else all risks. -->
<#function signs>
<#if (page.risks)?has_content><#return page.risks?map(id -> item("risks", id)!{})?filter(risk -> risk?has_content)></#if>
<#local marked = (items("risks")![])?filter(risk -> risk.sign??)>
<#return marked?has_content?then(marked?sort_by("sign"), items("risks")![])>
</#function>

<#-- Signs beside their pictograms, in one or two columns. What more than the panel holds is told of the field risks. -->
<#macro signList columns=2 class="signs">
<#local all = signs()>
<div class="panel ${class}<#if all?size gt 8> many</#if>" data-frame="risks" data-list>
<#list all?chunk(columns) as pair>
<div class="grid" data-entry><div class="row">
<#list pair as sign>
<div class="cell sign-mark"><@pictogram name=sign.icon!"info"/></div>
<div class="cell sign-words"><div class="hold ${wordClass(sign.title, 14, 20)}"<@from "risks" sign "title"/>><div class="grid"><div class="row"><div class="cell"><p>${sign.title}</p></div></div></div></div></div>
</#list>
<#if pair?size lt columns><div class="cell sign-mark"></div><div class="cell sign-words"></div></#if>
</div></div>
</#list>
</div>
</#macro>

<#-- The steps that the piece shows. -->
<#function steps>
<#return (page.advice![])?map(id -> item("advice", id)!{})?filter(step -> step?has_content)>
</#function>

<#-- Steps, each with its title and its first sentences. -->
<#macro stepList class="steps" level=3>
<#local all = steps()>
<#if all?has_content>
<div class="panel ${class}" data-frame="advice" data-list>
<#list all as step>
<div class="grid" data-entry><div class="row">
<div class="cell step-mark"><@pictogram name=step.icon!"info" ground="mint"/></div>
<div class="cell step-words"><h${level} class="step-title"<@from "advice" step "title"/>>${step.title}</h${level}><p<@from "advice" step "body"/>>${words(step.plainBody)}</p></div>
</div></div>
</#list>
</div>
</#if>
</#macro>

<#-- HTML as mere words. -->
<#function words html><#return (html?markup_string?replace("<[^>]*>", "", "r")?replace("\\s+", " ", "r")?trim)?no_esc></#function>
<#-- HTML without links, which paper cannot follow. -->
<#function plain html><#return (html?markup_string?replace("</?a\\b[^>]*>", "", "r"))?no_esc></#function>

<#macro brand><div class="panel brand"><p>${site.name}</p></div></#macro>
<#-- A class for words that are longer than most: English and French ones rarely are, German ones are. -->
<#function wordClass text long longer>
<#local most = 0>
<#list text?split("[\\s\\xA0\\x202F\\-]+", "r") as word><#if word?length gt most><#local most = word?length></#if></#list>
<#return (most gt longer)?then("words-longer", (most gt long)?then("words-long", ""))>
</#function>

<#macro headline><div class="panel headline ${wordClass(page.headline, 10, 15)}" data-frame="headline"><div class="grid"><div class="row"><div class="cell"><h1>${page.headline}</h1></div></div></div></div></#macro>
<#macro lead><#if (page.summary)?has_content><div class="panel lead" data-frame="summary"><p>${page.summary}</p></div></#if></#macro>
