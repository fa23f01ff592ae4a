<#import "/components/hours/hours.ftl" as h>
<p><@h.hours labelled={"hours": {"words": "tous les jours de 8 h à 2 h"}}/>; <@h.hours attributes={"of": "chat"} labelled={"chat": {"hours": {"words": "tous les jours de 8 h à minuit"}}}/>.</p>
