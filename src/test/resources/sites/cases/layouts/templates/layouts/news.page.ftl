news.page : ${page.title}
