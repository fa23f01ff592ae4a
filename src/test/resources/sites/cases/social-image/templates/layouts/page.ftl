<#import "/components/head/head.ftl" as h><@h.links heading=page.title/>
