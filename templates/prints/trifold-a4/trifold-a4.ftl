<#import "/prints/sheet.ftl" as s>
<@s.sheet>
<#-- In the order of reading, wherever a panel stands on the sheet. -->
<@s.side name="outside">
<div class="panel cover ground-mint clip"><@s.disc/></div>
<@s.brand/>
<@s.headline/>
<@s.lead/>
<div class="panel flap ground-sun"></div>
<div class="panel words" data-frame="body">${s.plain(page.plainBody)}</div>
<@s.foot/>
</@s.side>
<#assign bare = !s.steps()?has_content>
<@s.side name=bare?then("inside bare", "inside")>
<div class="panel left ground-night"></div>
<div class="panel signs-head"><h2>${say("print-signs", {"count": s.signs()?size})}</h2><p>${say("print-signs-lead")}</p></div>
<@s.signList columns=bare?then(2, 1)/>
<#if s.steps()?has_content>
<div class="panel steps-head"><h2>${say("print-steps")}</h2></div>
</#if>
<@s.stepList/>
<div class="panel upper ground-coral clip"></div>
<@s.emergency><p class="urgent-lead">${say("print-emergency-lead")}</p></@s.emergency>
<div class="panel lower ground-sun"></div>
<@s.line lead=true/>
</@s.side>
</@s.sheet>
