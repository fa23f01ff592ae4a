<#import "/components/menu/menu.ftl" as m><@m.entries of=menu("main")/>
