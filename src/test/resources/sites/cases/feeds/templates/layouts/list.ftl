<#list feeds() as feed>${feed.title} ${feed.url}
</#list>${page.feed!"-"}
