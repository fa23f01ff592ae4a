${(page.previous.title)!"-"} < ${page.title} < ${(page.next.title)!"-"}
