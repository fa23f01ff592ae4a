<#import "/prints/image.ftl" as i>
<@i.image ground="coral">
<div class="disc-small"></div>
<@i.brand/>
<@i.headline/>
<@i.lead/>
<div class="panel band"><@i.urgent/><@i.listening/></div>
<@i.origin/>
</@i.image>
