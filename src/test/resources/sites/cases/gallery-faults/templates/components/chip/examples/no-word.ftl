<#import "../chip.ftl" as c>
<@c.chip/>
