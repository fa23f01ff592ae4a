<#import "/prints/sheet.ftl" as s>
<@s.sheet>
<@s.side name="front" ground="coral">
<@s.disc ground="sun"/>
<@s.headline/>
<@s.emergency/>
</@s.side>
<@s.side name="back" ground="night">
<@s.line/>
<@s.foot/>
</@s.side>
</@s.sheet>
