<#import "/components/pager/pager.ftl" as p>
<#global page = page + {"pager": {"number": 1, "total": 12, "next": page.url}}>
<@p.pager/>
