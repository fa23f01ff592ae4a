<#import "/components/structured-data/structured-data.ftl" as data>
<#global page = page + {"kind": "list", "noindex": false, "breadcrumb": [],
  "items": [{"type": "myths", "title": "Anticonstitutionnellement ?", "body": "<p>Non.</p>"}]}>
<p><code>${data.statements(page.title)}</code></p>
