<#import "/prints/sheet.ftl" as s>
<#-- How many lines a question takes: its words, and its answers in two columns. -->
<#function size question><#return 2 + ((question.choices![])?size / 2)?ceiling + (question.lines!0)></#function>
<#assign all = page.questions![]>
<#assign total = 0><#list all as question><#assign total += size(question)></#list>
<#assign first = 0><#assign used = 0>
<#list all as question><#if used + size(question) / 2 lte total * 0.48><#assign used += size(question)><#assign first += 1><#else><#break></#if></#list>
<#-- Boxes to tick by hand, and lines to write on. -->
<#macro questions from to>
<div class="panel questions" data-frame="questions" data-list>
<#list all as question>
<#if question?index gte from && question?index lt to>
<div class="question" data-entry>
<h2><span class="number">${question?counter}.</span> ${question.text}<#if question.several!false> <span class="several">(${say("print-several")})</span></#if></h2>
<#list (question.choices![])?chunk(2) as pair>
<div class="grid"><div class="row">
<#list pair as choice><div class="cell choice"><p><span class="box"></span>${choice}</p></div></#list>
<#if pair?size lt 2><div class="cell choice"></div></#if>
</div></div>
</#list>
<#list 0..<(question.lines!0) as number><div class="write"></div></#list>
</div>
</#if>
</#list>
</div>
</#macro>
<@s.sheet>
<@s.side name="first" ground="white">
<div class="panel head-ground ground-mint clip"><@s.disc/></div>
<@s.brand/>
<@s.headline/>
<@s.lead/>
<div class="panel anonymous"><p><strong>${say("print-anonymous")}</strong></p></div>
<@questions from=0 to=first/>
</@s.side>
<@s.side name="second" ground="white">
<@questions from=first to=all?size/>
<div class="panel call-ground ground-sun"></div>
<@s.emergency/>
<@s.line/>
<@s.foot/>
</@s.side>
</@s.sheet>
