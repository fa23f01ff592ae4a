<#import "/components/source/source.ftl" as s>
<@s.source of={"title": "A document", "publisher": "A publisher", "language": "en"}/>
