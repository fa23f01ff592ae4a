<#import "/components/original/original.ftl" as o>
<@o.original of={"original": true, "lang": "en"}/>
