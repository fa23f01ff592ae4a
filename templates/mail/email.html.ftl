<#-- An issue of the newsletter for mail programs: one column, tables for the layout only. email.css is put into its elements. -->
<!DOCTYPE html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
</head>
<body class="mail">
<div class="unseen">${page.preheader!}</div>
<div role="main">
<table role="presentation" class="sheet"><tr><td class="around">
<!--[if mso]><table role="presentation" width="600" align="center"><tr><td><![endif]-->
<table role="presentation" class="column">
<tr><td class="head">
<p class="brand">${site.name}<#if (page.number)??> <span class="number">${say("news-number", {"number": page.number})}</span></#if></p>
<p class="view"><a class="quiet" href="${page.url}">${say("news-view")}</a></p>
</td></tr>
<tr><td class="title">
<h1>${page.title}</h1>
<#if page.date??><p class="date">${date(page.date, "long")}</p></#if>
<p class="lead">${page.summary!}</p>
</td></tr>
<tr><td class="text">
${mailBody}
<#if (page.action)?has_content>
<table role="presentation" class="action"><tr><td class="button">${page.action}</td></tr></table>
</#if>
</td></tr>
<#assign lines = []>
<#list site.campaign.helplines![] as id>
<#assign line = item("helplines", id)!{}>
<#if (line.phone)?has_content><#assign lines = lines + [line]></#if>
</#list>
<#if lines?has_content>
<tr><td class="emergency">
<#list lines as line>
<p class="emergency-line">${line.title}<br><a class="emergency-call" href="${line.phone.href}">${line.phone.display}</a></p>
</#list>
</td></tr>
</#if>
<tr><td class="foot">
<#if site.campaign.demonstration!false><p>${say("news-demonstration")}</p></#if>
<#if (site.campaign.publisher)??>
<p>${site.campaign.publisher.name}<#if (site.campaign.publisher.address)?has_content><br>${site.campaign.publisher.address}</#if><#if (site.campaign.publisher.email)?has_content><br><a class="quiet" href="mailto:${site.campaign.publisher.email}">${site.campaign.publisher.email}</a></#if></p>
</#if>
<#if (site.campaign.newsletter.reason)?has_content><p>${site.campaign.newsletter.reason}</p></#if>
<#if (site.campaign.newsletter.unsubscribe)?has_content><p><a class="quiet" href="${site.campaign.newsletter.unsubscribe}">${say("news-foot-unsubscribe")}</a></p></#if>
</td></tr>
</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</div>
</body>
</html>
