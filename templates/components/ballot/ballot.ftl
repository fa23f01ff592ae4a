<#-- One question of study(), to be answered with a pen: circles for one answer, squares for several, a line for a number. -->
<#macro ballot of>
<li class="ballot-question">
  <p class="ballot-text" id="ballot-${of.id}">${of.text}</p>
  <p class="ballot-how">${say("study-how-" + of.kind)}</p>
  <#if of.kind == "number">
  <p class="ballot-line" role="img" aria-label="${say("study-blank")}"></p>
  <#else>
  <ul class="ballot-answers" aria-labelledby="ballot-${of.id}">
    <#list of.answers as answer>
    <li><svg class="ballot-box" viewBox="0 0 20 20" aria-hidden="true"><#if of.kind == "several"><rect x="2" y="2" width="16" height="16" rx="2"/><#else><circle cx="10" cy="10" r="8"/></#if></svg> ${answer.label}</li>
    </#list>
  </ul>
  </#if>
</li>
</#macro>
