<#import "/components/contact/contact.ftl" as c>
<p><@c.contact label="Une erreur ?"/></p>
