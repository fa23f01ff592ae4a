${page.url}
