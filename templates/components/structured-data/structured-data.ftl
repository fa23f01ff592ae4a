<#--
  What search engines read in place of the page, in the words of https://schema.org. A page that must not be found says nothing.
  heading: the page's title as it is shown.
-->
<#function statements heading>
<#if page.kind != "404" && !(page.noindex!false)>
<#local graph = []>
<#if page.kind == "home">
<#local graph = [website()] + (site.campaign.helplines![])?map(id -> item("helplines", id)!{})?filter(line -> (line.title)??)?map(line -> service(line))>
<#else>
<#local graph = [breadcrumbs()]>
<#local cited = citations()>
<#if cited?has_content && !(page.kind == "item" && (page.date)??)>
<#local graph = graph + [{"@type": "WebPage", "@id": page.absoluteUrl, "url": page.absoluteUrl, "name": heading, "inLanguage": lang, "citation": cited}]>
</#if>
</#if>
<#if page.kind == "list" && (page.items)?has_content>
<#local type = page.items?first.type>
<#if type == "helplines">
<#local graph = graph + page.items?map(line -> service(line))>
<#elseif type == "myths">
<#local graph = graph + [{"@type": "FAQPage", "inLanguage": lang, "mainEntity": page.items?map(myth -> question(myth))}]>
</#if>
<#elseif (page.event)??>
<#if page.event.dated && ((page.place)?has_content || (page.address)?has_content || (page.cities)?has_content)>
<#local graph = graph + [happening(heading)]>
</#if>
<#elseif page.kind == "item" && (page.date)??>
<#local graph = graph + [article(heading)]>
</#if>
<#if (page.approvals![])?has_content>
<#local graph = graph + [reviewed()]>
</#if>
<#return json({"@context": "https://schema.org", "@graph": graph})>
</#if>
<#return "">
</#function>

<#function publisher>
<#local organization = {"@type": "Organization", "name": (site.campaign.publisher.name)!site.name, "url": site.url + "/"}>
<#if (site.campaign.publisher.email)??>
<#local organization = organization + {"email": site.campaign.publisher.email}>
</#if>
<#return organization>
</#function>

<#function website>
<#local website = {"@type": "WebSite", "@id": site.url + "/#website", "name": site.name, "url": site.url + "/", "inLanguage": site.languages?map(language -> language.code), "publisher": publisher()}>
<#if (page.summary)?has_content>
<#local website = website + {"description": page.summary}>
</#if>
<#return website>
</#function>

<#function breadcrumbs>
<#local steps = []>
<#list page.breadcrumb as step>
<#local steps = steps + [{"@type": "ListItem", "position": step?counter, "name": (step.kind == "home")?then(site.name, step.title), "item": step.absoluteUrl}]>
</#list>
<#return {"@type": "BreadcrumbList", "itemListElement": steps}>
</#function>

<#-- Only while the text is what was approved; the vocabulary knows the last review alone. -->
<#function reviewed>
<#return {"@type": "MedicalWebPage", "@id": page.absoluteUrl, "url": page.absoluteUrl, "inLanguage": lang, "lastReviewed": page.approvals?map(one -> date(one.date, "iso"))?sort?last, "reviewedBy": page.approvals?map(one -> {"@type": "Organization", "name": one.organisation})}>
</#function>

<#function article heading>
<#local article = {"@type": ["news", "press"]?seq_contains(page.type)?then("NewsArticle", "Article"), "headline": heading, "inLanguage": lang, "mainEntityOfPage": page.absoluteUrl, "datePublished": date(page.date, "timestamp"), "dateModified": date(page.lastmod!page.date, "timestamp"), "author": publisher(), "publisher": publisher()}>
<#if (page.summary)?has_content>
<#local article = article + {"description": page.summary}>
</#if>
<#local cited = citations()>
<#if cited?has_content>
<#local article = article + {"citation": cited}>
</#if>
<#if (page.image.src)??>
<#local article = article + {"image": page.image.src.shared.url}>
</#if>
<#return article>
</#function>

<#-- What takes place on a day that is known, at a place. -->
<#function happening heading>
<#local states = {"cancelled": "EventCancelled", "postponed": "EventPostponed", "moved": "EventRescheduled", "scheduled": "EventScheduled"}>
<#local town = (page.cities![])?map(id -> (item("cities", id).title)!"")?filter(name -> name?has_content && !(page.address!"")?contains(name))?join(", ")>
<#local address = [page.address!"", town]?filter(part -> part?has_content)?join(", ")>
<#local event = {"@type": "Event", "name": heading, "url": page.absoluteUrl, "inLanguage": lang, "startDate": page.event.start, "eventStatus": "https://schema.org/" + states[page.event.status], "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode", "location": {"@type": "Place", "name": (page.place!"")?has_content?then(page.place!"", address), "address": address?has_content?then(address, page.place!"")}, "organizer": (page.organiser)?has_content?then({"@type": "Organization", "name": page.organiser!""}, publisher())}>
<#if (page.event.end)??>
<#local event = event + {"endDate": page.event.end}>
</#if>
<#if (page.summary)?has_content>
<#local event = event + {"description": page.summary}>
</#if>
<#if page.event.status == "moved">
<#local event = event + {"previousStartDate": page.event.formerly?last.start}>
</#if>
<#return event>
</#function>

<#-- The documents that the page and its items rest on, each once. -->
<#function citations>
<#local cited = []>
<#local ids = []>
<#list [page] + (page.items![])?filter(item -> (item.anchor)?has_content) as one>
<#list one.sources![] as source>
<#if !ids?seq_contains(source.id)>
<#local ids = ids + [source.id]>
<#local work = {"@type": "CreativeWork", "name": source.title, "publisher": {"@type": "Organization", "name": source.publisher}}>
<#if (source.date)??><#local work = work + {"datePublished": date(source.date, "iso")}></#if>
<#if (source.language)?has_content><#local work = work + {"inLanguage": source.language}></#if>
<#if (source.url)?has_content><#local work = work + {"url": source.url}></#if>
<#local cited = cited + [work]>
</#if>
</#list>
</#list>
<#return cited>
</#function>

<#function question myth>
<#return {"@type": "Question", "name": myth.claim!myth.title, "acceptedAnswer": {"@type": "Answer", "text": myth.plainBody!myth.body}}>
</#function>

<#function hours schema>
<#return schema?map(span -> {"@type": "OpeningHoursSpecification", "dayOfWeek": span.days, "opens": span.opens, "closes": span.closes})>
</#function>

<#function phone number times>
<#local contact = {"@type": "ContactPoint", "telephone": number.international}>
<#if times?has_content>
<#local contact = contact + {"hoursAvailable": hours(times)}>
</#if>
<#return contact>
</#function>

<#-- A help line is a service that can be reached through several channels. -->
<#function service line>
<#local channels = []>
<#if (line.phone)??>
<#local channels = channels + [{"@type": "ServiceChannel", "servicePhone": phone(line.phone, (line.hours.schema)![])}]>
</#if>
<#if (line.sms)??>
<#local channels = channels + [{"@type": "ServiceChannel", "serviceSmsNumber": phone(line.sms, (line.hours.schema)![])}]>
</#if>
<#if (line.chat.url)??>
<#local channels = channels + [{"@type": "ServiceChannel", "serviceUrl": line.chat.url}]>
</#if>
<#local service = {"@type": "Service", "@id": line.absoluteUrl, "name": line.title}>
<#if channels?has_content>
<#local service = service + {"availableChannel": channels}>
</#if>
<#if (line.summary)?has_content>
<#local service = service + {"description": line.summary}>
</#if>
<#if (line.audience)?has_content>
<#local service = service + {"audience": {"@type": "Audience", "audienceType": line.audience}}>
</#if>
<#if (line.area)?has_content>
<#local service = service + {"areaServed": line.area}>
</#if>
<#if (line.fields.url)?has_content>
<#local service = service + {"url": line.fields.url}>
</#if>
<#if (line.hours.schema)?has_content>
<#local service = service + {"hoursAvailable": hours(line.hours.schema)}>
</#if>
<#return service>
</#function>
