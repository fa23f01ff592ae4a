<#import "/components/disc/disc.ftl" as art>
<div class="head">
<@art.disc tone="coral" picture="breath"/>
</div>
