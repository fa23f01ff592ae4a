<#import "/prints/sheet.ftl" as s>
<#-- One message, one number: what a poster holds in any size. -->
<#macro poster>
<@s.sheet>
<@s.side>
<@s.disc/>
<div class="disc-small"></div>
<div class="panel brand"><p>${site.name}</p></div>
<div class="panel headline" data-frame="headline"><h1>${page.headline}</h1></div>
<div class="panel lead" data-frame="summary"><p>${page.summary!}</p></div>
<div class="panel band">
<div class="urgent"><p class="urgent-words">${say("print-emergency")}</p><p class="urgent-number">15</p></div>
<@s.line id="drogues-info-service"/>
</div>
<div class="panel foot"><@s.code/><@s.imprint/></div>
</@s.side>
</@s.sheet>
</#macro>
