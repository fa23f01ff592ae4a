<#import "/prints/sheet.ftl" as s>
<#import "/prints/logos.ftl" as l>
<@s.sheet>
<@s.side "front">
<@s.disc/>
<div class="disc-small"></div>
<div class="panel brand"><p>${site.name}</p></div>
<div class="panel headline" data-frame="headline"><h1>${page.headline}</h1></div>
<div class="panel lead" data-frame="summary"><p>${page.summary!}</p></div>
<div class="panel steps">
<#list page.advice![] as id>
<#assign step = item("advice", id)>
<div class="step">
<div class="step-mark"><@s.pictogram name=step.icon ground="#7fe0c3"/></div>
<div class="step-words"><h2 data-frame="title" data-item="advice/${id}">${step.title}</h2></div>
</div>
</#list>
</div>
<div class="panel call"><@s.line id="drogues-info-service"/></div>
</@s.side>
<@s.side name="back" ground="night">
<div class="panel signs-head"><h2>${say("print-signs")}</h2><p>${say("print-signs-lead")}</p></div>
<div class="panel signs">
<#list s.signs() as sign>
<div class="sign sign-${sign?index}">
<div class="sign-mark"><@s.pictogram name=sign.icon/></div>
<div class="sign-words"><p data-frame="title" data-item="risks/${sign.id}">${sign.title}</p></div>
</div>
</#list>
</div>
<div class="panel emergency"><div class="emergency-words"><p class="emergency-title">${say("print-emergency")}</p><p>${say("print-emergency-lead")}</p></div><p class="emergency-number">15</p></div>
<div class="panel foot">
<@s.code/>
<@s.imprint/>
</div>
<div class="panel partners"><@l.logos/></div>
</@s.side>
</@s.sheet>
