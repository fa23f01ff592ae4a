<#-- A cell: in quotes, and never a formula for the spreadsheet that opens it. A number is none. -->
<#function cell words>
<#local text = words?string>
<#if text?matches("[=+\\-@\\t\\r].*", "s") && !text?matches("-?[0-9]+(\\.[0-9]+)?")><#local text = "'" + text></#if>
<#return '"' + text?replace('"', '""') + '"'>
</#function>
<#macro row cells><#list cells as one>${cell(one)}<#sep>${say("csv-separator")}</#sep></#list>${"\n"}</#macro>
<#if page.items?has_content>
﻿<@row cells=[say("csv-id"), say("csv-group"), say("csv-label"), say("csv-value"), say("csv-text"), say("csv-unit"), say("csv-period"), say("csv-statement"), say("csv-source"), say("csv-publisher"), say("csv-date"), say("csv-where"), say("csv-reuse")]/><#rt>
<#list page.items as group>
<#list group.figures as one>
<#assign known = fact(one.fact)!"">
<#if known?is_hash>
<@row cells=[known.id, group.title, one.label, known.value, known.text, known.unit!"", known.period!"", known.statement!"", known.source.title, known.source.publisher, ((known.source.date)??)?then(date(known.source.date!"", "iso"), known.source.dating!""), known.where!"", known.source.reuse!""]/>
</#if>
</#list>
</#list>
</#if>
