<#import "/components/pager/pager.ftl" as p>
<#global page = page + {"previous": {"url": page.url, "title": "Gelures"},
  "next": {"url": page.url, "title": "Anticonstitutionnellement-électroencéphalographiquement"}}>
<@p.neighbours/>
