<#import "/components/terms/terms.ftl" as t>
<@t.tagged of={"taxonomies": [{"name": "tags", "title": "Étiquettes", "url": page.url, "terms": [{"title": "froid", "url": page.url},
  {"title": "anticonstitutionnellement-électroencéphalographiquement", "url": page.url}, {"title": "sans page"}]}]}/>
