<#import "/prints/poster.ftl" as p>
<@p.poster/>
