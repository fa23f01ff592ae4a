<#import "/components/pager/pager.ftl" as p>
<#global page = page + {"pager": {"number": 2, "total": 3, "previous": page.url, "next": page.url}}>
<@p.pager/>
