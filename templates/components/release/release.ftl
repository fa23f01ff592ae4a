<#-- When a release is from: its day, or what is known of it. -->
<#macro when of>
<#if (of.date)??><time datetime="${date(of.date, "iso")}">${date(of.date, "long")}</time><#else>${of.period!""}</#if><#t>
</#macro>

<#-- Who issued it, from where and when. -->
<#macro release of>
<dl class="release">
  <div><dt>${say("release-issuer")}</dt><dd>${of.issuer}</dd></div>
  <div><dt>${say("release-date")}</dt><dd><#if (of.city)?has_content>${of.city}, </#if><@when of=of/></dd></div>
</dl>
</#macro>

<#-- Whom the press could turn to, by office. -->
<#macro contacts of>
<#if (of.contacts)?has_content>
<section class="release-contacts" aria-labelledby="release-contacts">
  <h2 id="release-contacts">${say("release-contacts")}</h2>
  <p>${say("release-contacts-text")}</p>
  <ul>
    <#list of.contacts as contact>
    <li>${contact.organisation}, ${contact.role}<#if (contact.phone)?has_content> : <a href="${contact.phone.href}">${contact.phone.display}</a></#if><#if (contact.email)?has_content><#if (contact.phone)?has_content>, <#else> : </#if><a href="mailto:${contact.email}">${contact.email}</a></#if></li>
    </#list>
  </ul>
</section>
</#if>
</#macro>
