<#-- Whether a release is the campaign's own: its issuer is the publisher of campaign.yaml. -->
<#function own of>
<#return (site.campaign.publisher.name)?? && (of.issuer!"") == site.campaign.publisher.name>
</#function>

<#-- When a release is from: its day, or what is known of it. -->
<#macro when of>
<#if (of.date)??><time datetime="${date(of.date, "iso")}">${date(of.date, "long")}</time><#else>${of.period!""}</#if><#t>
</#macro>

<#-- Who issued it, from where and when. The campaign's own begins with place and day, as the press prints it. -->
<#macro release of>
<#local dated = own(of) && (of.city)?has_content>
<dl class="release">
  <div><dt>${say("release-issuer")}</dt><dd>${of.issuer}</dd></div>
  <#if !dated>
  <div><dt>${say("release-date")}</dt><dd><#if (of.city)?has_content>${of.city}, </#if><@when of=of/></dd></div>
  </#if>
</dl>
<#if dated>
<p class="release-dateline"><strong><#if (of.date)??>${say("release-dateline", {"city": of.city, "date": date(of.date, "long")})}<#else>${of.city}, ${of.period!""} –</#if></strong></p>
</#if>
</#macro>

<#-- That the campaign's own release is over, and who the campaign is: the text that follows each. -->
<#macro ending of>
<#if own(of)>
<p class="release-end">${say("release-end")}</p>
<#if (site.campaign.publisher.boilerplate)?has_content>
<section class="release-about" aria-labelledby="release-about">
  <h2 id="release-about">${say("release-about", {"name": of.issuer})}</h2>
  <p>${site.campaign.publisher.boilerplate}</p>
</section>
</#if>
</#if>
</#macro>

<#-- Whom the press could turn to, by office. -->
<#macro contacts of>
<#if (of.contacts)?has_content>
<section class="release-contacts" aria-labelledby="release-contacts">
  <h2 id="release-contacts">${say("release-contacts")}</h2>
  <#if !own(of)><p>${say("release-contacts-text")}</p></#if>
  <ul>
    <#list of.contacts as contact>
    <li>${contact.organisation}, ${contact.role}<#if (contact.phone)?has_content> : <a href="${contact.phone.href}">${contact.phone.display}</a></#if><#if (contact.email)?has_content><#if (contact.phone)?has_content>, <#else> : </#if><a href="mailto:${contact.email}">${contact.email}</a></#if></li>
    </#list>
  </ul>
</section>
</#if>
</#macro>
