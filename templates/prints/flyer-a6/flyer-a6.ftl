<#import "/prints/sheet.ftl" as s>
<@s.sheet>
<@s.side name="front" ground="night">
<@s.disc/>
<@s.headline/>
<@s.brand/>
</@s.side>
<@s.side name="back">
<@s.lead/>
<div class="panel urgent-ground ground-coral"></div>
<@s.emergency><p class="urgent-lead">${say("print-emergency-lead")}</p></@s.emergency>
<@s.line ground="sun"/>
<@s.foot/>
</@s.side>
</@s.sheet>
