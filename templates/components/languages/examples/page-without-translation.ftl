<#import "/components/languages/languages.ftl" as tongues>
<#global page = page + {"languages": [
  {"lang": "fr", "name": "Français", "url": page.url, "current": true, "translated": true, "title": "Gelures"},
  {"lang": "en", "name": "English", "url": page.url, "current": false, "translated": false, "title": "What it does to you"}]}>
<div class="masthead">
  <div class="wrap"><@tongues.languages/></div>
</div>
