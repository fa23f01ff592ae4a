<#import "/components/disc/disc.ftl" as art>
<div class="head gallery-frame">
<@art.disc tone="sun" picture="breath"/>
</div>
