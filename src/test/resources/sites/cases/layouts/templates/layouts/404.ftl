404 : ${page.kind} ${page.lang}
