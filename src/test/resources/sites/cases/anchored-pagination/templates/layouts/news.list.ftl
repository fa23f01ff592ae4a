<#import "/components/head/head.ftl" as h><title>${page.title}<@h.position/></title>
<@h.links heading=page.title/>
${page.pager.first} ${page.pager.last}
