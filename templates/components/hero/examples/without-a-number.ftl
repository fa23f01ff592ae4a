<#import "/components/hero/hero.ftl" as front>
<@front.hero>
<p>${site.name}</p>
</@front.hero>
