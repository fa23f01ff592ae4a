<#import "/components/disc/disc.ftl" as art>
<div class="head gallery-frame">
<@art.disc tone="coral" picture="breath"/>
</div>
