<#import "/components/question/question.ftl" as q>
<div class="questions">
<@q.question title=say("question-risk") url=page.url picture="breath" tone="coral"><p>Une réponse en une phrase.</p></@q.question>
<@q.question title=say("question-act") url=page.url picture="sit" tone="mint"><p>Une autre.</p></@q.question>
<@q.question title=say("question-call") url=page.url picture="phone" tone="sun"><ul class="question-lines"><li><span>Samu</span> <a href="tel:15">15</a></li></ul></@q.question>
</div>
