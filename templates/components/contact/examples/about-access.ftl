<#import "/components/contact/contact.ftl" as component>
<p><@component.contact attributes={"about": "accessibility"} label="Écris-nous"/> si une page te résiste.</p>
