<#import "/components/colophon/colophon.ftl" as end>
<@end.colophon/>
