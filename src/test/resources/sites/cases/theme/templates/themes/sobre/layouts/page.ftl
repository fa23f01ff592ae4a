<#import "base.ftl" as base><@base.html>sobre ${page.title} ${page.body} ${icon("flamme")} ${icon("froid")}</@base.html>
