<#import "/components/chart/chart.ftl" as c>
<#assign answered = {"id": "example-years", "title": "Protoxyde d’azote", "groups": [],
  "years": [{"year": "2026", "people": "412"}, {"year": "2025", "people": "300"}],
  "sentences": [{"key": "study-says-interval", "values": {"low": "31 %", "high": "41 %"}}],
  "rows": [
    {"label": "Anticonstitutionnellement, dans une fête privée", "cells": [
      {"state": "known", "share": "36 %", "count": "148", "width": "36.0%", "low": "31 %", "high": "41 %", "from": "31.3%", "to": "40.9%"},
      {"state": "hidden"}]},
    {"label": "Non", "cells": [
      {"state": "known", "share": "0 %", "count": "0", "width": "0.0%", "low": "0 %", "high": "1 %", "from": "0.0%", "to": "0.9%"},
      {"state": "known", "share": "100 %", "width": "100.0%"}]},
    {"label": "Peut-être", "cells": [{"state": "missing"}, {"state": "known", "share": "12 %", "width": "12.0%"}]}]}>
<@c.chart of=answered level=3/>
