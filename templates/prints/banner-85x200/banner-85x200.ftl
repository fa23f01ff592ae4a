<#import "/prints/sheet.ftl" as s>
<@s.sheet>
<@s.side ground="coral">
<@s.disc ground="sun"/>
<@s.brand/>
<@s.headline/>
<@s.lead/>
<@s.emergency/>
<@s.line/>
<div class="panel strip ground-paper"></div>
<@s.foot/>
</@s.side>
</@s.sheet>
