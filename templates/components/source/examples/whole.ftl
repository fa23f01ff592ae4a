<#import "/components/source/source.ftl" as component>
<div class="source">
<@component.source of={"id": "dossier", "title": "Dossier de prévention", "publisher": "Une association", "date": (site.campaign.accessibility.date)!"2026-03-01", "language": "fr",
  "place": "Remis en mains propres.", "reuse": "Les faits seuls."}/>
</div>
