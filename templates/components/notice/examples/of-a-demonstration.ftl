<#import "/components/notice/notice.ftl" as note>
<#global site = site + {"campaign": site.campaign + {"demonstration": true}}>
<@note.notice/>
