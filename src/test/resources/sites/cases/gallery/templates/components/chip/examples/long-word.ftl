<#import "../chip.ftl" as c>
<#global page = page + {"word": "<mot>"}>
<@c.chip word=page.word/>
