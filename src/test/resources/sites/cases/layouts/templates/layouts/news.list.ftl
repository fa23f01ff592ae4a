news.list : ${page.title}
