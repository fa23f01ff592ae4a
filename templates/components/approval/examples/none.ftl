<#import "/components/approval/approval.ftl" as a>
<@a.approval of={"approvals": []}/>
