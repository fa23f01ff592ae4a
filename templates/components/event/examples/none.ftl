<#import "/components/event/event.ftl" as component>
<@component.coming of=[]/>
