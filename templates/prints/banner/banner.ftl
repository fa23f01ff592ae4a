<#import "/prints/image.ftl" as i>
<@i.image>
<@i.headline between=" "/>
<div class="panel band"><@i.urgent/></div>
<@i.origin/>
</@i.image>
