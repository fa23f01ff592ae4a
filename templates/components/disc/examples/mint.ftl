<#import "/components/disc/disc.ftl" as art>
<div class="head">
<@art.disc tone="mint" picture="breath"/>
</div>
