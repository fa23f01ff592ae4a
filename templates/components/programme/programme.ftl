<#-- A plan of actions, one line of work after the other. level: of its heading. -->
<#macro programme of level=2>
<section class="programme">
  <h${level}>${of.title}</h${level}>
  <#if (of.text)?has_content><div class="prose">${of.text}</div></#if>
  <ol class="programme-axes">
    <#list of.axes as axis>
    <li>
      <h${level + 1}>${axis.title}</h${level + 1}>
      <#if (axis.actions)?has_content>
      <ul class="programme-actions">
        <#list axis.actions as action>
        <li>
          <h${level + 2}>${action.title}</h${level + 2}>
          <#if (action.text)?has_content><div class="prose">${action.text}</div></#if>
          <#if (action.partners)?has_content || (action.amount)?has_content || (action.when)?has_content>
          <dl>
            <#if (action.when)?has_content><div><dt>${say("programme-when")}</dt><dd>${action.when}</dd></div></#if>
            <#if (action.partners)?has_content><div><dt>${say("programme-partners")}</dt><dd>${action.partners}</dd></div></#if>
            <#if (action.amount)?has_content><div><dt>${say("programme-amount")}</dt><dd>${action.amount}</dd></div></#if>
          </dl>
          </#if>
        </li>
        </#list>
      </ul>
      <#else>
      <p>${say("programme-no-actions")}</p>
      </#if>
    </li>
    </#list>
  </ol>
  <#assign amounts = 0>
  <#list of.axes as axis><#list axis.actions![] as action><#if (action.amount)?has_content><#assign amounts = amounts + 1></#if></#list></#list>
  <#if amounts == 0><p class="programme-note">${say("programme-no-amounts")}</p></#if>
</section>
</#macro>
