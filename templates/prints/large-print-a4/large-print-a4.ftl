<#import "/prints/sheet.ftl" as s>
<#-- One column, never below 16 points, night on light, one subject a page. -->
<@s.sheet>
<@s.side name="first" ground="sun">
<@s.brand/>
<@s.headline/>
<@s.lead/>
</@s.side>
<@s.side name="second" ground="white">
<#if s.steps()?has_content>
<div class="panel head"><h2>${say("print-steps")}</h2></div>
<@s.stepList/>
<#else>
<div class="panel words" data-frame="body">${s.plain(page.plainBody)}</div>
</#if>
</@s.side>
<@s.side name="third" ground="white">
<div class="panel head"><h2>${say("print-signs", {"count": s.signs()?size})}</h2><p>${say("print-signs-lead")}</p></div>
<@s.signList columns=1/>
</@s.side>
<@s.side name="fourth" ground="white">
<@s.emergency><p class="urgent-lead">${say("print-emergency-lead")}</p></@s.emergency>
<@s.line lead=true/>
<@s.foot/>
</@s.side>
</@s.sheet>
