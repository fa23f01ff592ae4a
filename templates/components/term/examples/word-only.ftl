<#import "/components/term/term.ftl" as w>
<p>Un <@w.term labelled={"url": page.url, "title": "ballon"}/>.</p>
