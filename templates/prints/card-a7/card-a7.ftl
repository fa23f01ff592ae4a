<#import "/prints/sheet.ftl" as s>
<@s.sheet>
<@s.side name="front" ground="coral">
<@s.disc/>
<div class="panel headline" data-frame="headline"><h1>${page.headline}</h1></div>
<div class="panel urgent"><p class="urgent-number">15</p></div>
<div class="panel urgent-words"><p>${say("print-emergency")}</p></div>
</@s.side>
<@s.side name="back" ground="night">
<div class="panel call"><@s.line id="drogues-info-service"/></div>
<div class="panel foot"><@s.code/><@s.imprint/></div>
</@s.side>
</@s.sheet>
