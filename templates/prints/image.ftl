<#import "/prints/sheet.ftl" as s>
<#-- What images for networks are made of. -->
<#macro image ground="paper">
<@s.sheet>
<@s.side ground=ground>
<@s.disc/>
<#nested>
</@s.side>
</@s.sheet>
</#macro>

<#macro brand><div class="panel brand"><p>${site.name}</p></div></#macro>

<#-- Each sentence on a line of its own. -->
<#macro headline between="<br>"?no_esc><div class="panel headline" data-frame="headline"><h1><#list page.headline?split(". ") as sentence>${sentence}<#sep>.${between}</#list></h1></div></#macro>

<#macro lead><#if (page.summary)?has_content><div class="panel lead" data-frame="summary"><p>${page.summary}</p></div></#if></#macro>

<#-- The first help line of a kind that has a number. -->
<#function line kind>
<#local all = items("helplines")?filter(one -> (one.fields.kind!"") == kind && (one.phone)?has_content)>
<#return all?first!{}>
</#function>

<#-- Whom to call at once. -->
<#macro urgent>
<#local one = line("emergency")>
<#if one?has_content>
<div class="urgent"><p class="urgent-words">${say("print-emergency")}</p><p class="urgent-number" data-frame="phone" data-item="helplines/${one.id}">${one.phone.display}</p></div>
</#if>
</#macro>

<#-- Whom to talk to. -->
<#macro listening>
<#local one = line("listening")>
<#if one?has_content>
<div class="line"><p class="line-name" data-frame="title" data-item="helplines/${one.id}">${one.title}</p><p class="line-number" data-frame="phone" data-item="helplines/${one.id}">${one.phone.display}</p><p class="line-more"><#if (one.hours.words)?has_content>${one.hours.words}</#if><#if (one.cost)?has_content>. ${one.cost}</#if></p></div>
</#if>
</#macro>

<#-- The site's address as people type it, and that it is a demonstration. -->
<#macro origin>
<div class="panel origin"><p class="origin-address">${site.url?keep_after("://")}</p></div>
<#if site.campaign.demonstration!false><div class="panel notice"><p>${say("demonstration-short")}</p></div></#if>
</#macro>
