<#import "/components/copy/copy.ftl" as c>
<@c.copy id="post-example" text="Le gaz peut priver ton corps d’oxygène." link="https://proto.example/"/>
