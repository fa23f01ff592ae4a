<#import "/prints/sheet.ftl" as s>
<#-- One message, one number: what a poster holds in any size. -->
<#macro poster>
<@s.sheet class="poster">
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
</#macro>
