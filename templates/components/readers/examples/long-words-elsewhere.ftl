<#import "/components/readers/readers.ftl" as w>
<@w.readers of=[{"title": "Établissements d'enseignement et de formation", "url": "https://example.org/", "lang": lang}, {"title": "Mairies", "url": page.url, "lang": lang}]/>
