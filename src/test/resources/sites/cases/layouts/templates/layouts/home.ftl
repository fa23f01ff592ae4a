home : ${page.title}
