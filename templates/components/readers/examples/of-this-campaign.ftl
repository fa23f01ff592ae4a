<#import "/components/readers/readers.ftl" as w>
<@w.readers/>
