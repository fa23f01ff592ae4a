large : ${page.title}
