<#import "/components/disc/disc.ftl" as art>
<div class="head">
<@art.disc tone="sun" picture="breath"/>
</div>
