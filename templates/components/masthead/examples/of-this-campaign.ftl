<#import "/components/masthead/masthead.ftl" as top>
<@top.masthead/>
