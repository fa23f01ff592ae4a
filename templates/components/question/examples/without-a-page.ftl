<#import "/components/question/question.ftl" as q>
<div class="questions">
<@q.question title="Une question sans page ni pictogramme ?"></@q.question>
</div>
