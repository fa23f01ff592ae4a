<#-- Of a file: its format, how much of it there is, and its size. -->
<#function facts of>
<#local amount = of.type>
<#if of.use == "all"><#local amount = amount + ", " + say("piece-archived", {"count": of.count})>
<#elseif of.width gt 0><#local amount = amount + ", " + say("piece-pixels", {"width": of.width?c, "height": of.height?c})>
<#else><#local amount = amount + ", " + say("piece-pages" + (of.count == 1)?then("-one", ""), {"count": of.count})></#if>
<#return amount + ", " + say("size-" + of.unit, {"size": of.size})>
</#function>

<#-- The day of the kit's latest edition. -->
<#function latest>
<#return date(items("kit")?filter(piece -> piece.downloads?has_content)?map(piece -> piece.editions?last.date)?sort?last, "long")>
</#function>

<#-- The address of the campaign in this language. -->
<#function home>
<#return pages()?filter(one -> one.kind == "home")?first.absoluteUrl>
</#function>
