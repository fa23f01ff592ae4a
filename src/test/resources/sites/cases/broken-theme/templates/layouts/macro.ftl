<#import "/components/bad/bad.ftl" as bad>
<@bad.bad/>
