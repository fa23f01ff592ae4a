<#import "/prints/image.ftl" as i>
<@i.image>
<@i.headline/>
<div class="panel band"><@i.urgent/></div>
<@i.origin/>
</@i.image>
