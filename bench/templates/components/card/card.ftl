<#macro card item>
<li class="card"><a href="${item.url}">${item.title}</a> <time datetime="${date(item.date, "iso")}">${date(item.date, "short")}</time>
<p>${item.summary}</p></li>
</#macro>
