<#import "/prints/image.ftl" as i>
<@i.image>
<div class="disc-small"></div>
<@i.brand/>
<@i.headline/>
<@i.lead/>
<div class="panel band"><@i.urgent/></div>
<@i.origin/>
</@i.image>
