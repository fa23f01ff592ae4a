<#import "/components/head/head.ftl" as search>
<#global page = page + {"pager": {"number": 2, "total": 3}}>
<p>${page.title}<@search.position/> – ${site.name}</p>
