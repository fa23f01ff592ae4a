<#import "/components/menu/menu.ftl" as m>
<#function entry title children=[]>
<#return {"title": title, "titleLang": lang, "lang": lang, "url": page.url, "current": false, "active": false, "children": children}>
</#function>
<#assign below = [entry("Gelures"), entry("Anticonstitutionnellement-électroencéphalographiquement")]>
<@m.entries of=[entry("Urgence"), {"title": "Comprendre", "titleLang": lang, "children": below}]/>
