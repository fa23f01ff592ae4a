<#import "/prints/sheet.ftl" as s>
<@s.sheet>
<@s.side name=s.steps()?has_content?then("front", "front bare")>
<@s.disc/>
<@s.brand/>
<@s.headline/>
<@s.lead/>
<@s.stepList level=2/>
<@s.line ground="sun"/>
</@s.side>
<@s.side name="back" ground="night">
<div class="panel signs-head"><h2>${say("print-signs", {"count": s.signs()?size})}</h2><p>${say("print-signs-lead")}</p></div>
<@s.signList/>
<div class="panel urgent-ground ground-coral"></div>
<@s.emergency><p class="urgent-lead">${say("print-emergency-lead")}</p></@s.emergency>
<div class="panel strip ground-paper"></div>
<@s.foot/>
</@s.side>
</@s.sheet>
