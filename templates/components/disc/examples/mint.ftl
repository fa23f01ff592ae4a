<#import "/components/disc/disc.ftl" as art>
<div class="head gallery-frame">
<@art.disc tone="mint" picture="breath"/>
</div>
