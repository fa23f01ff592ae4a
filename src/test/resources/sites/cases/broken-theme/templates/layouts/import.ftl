<#import "/components/rien/rien.ftl" as r>
