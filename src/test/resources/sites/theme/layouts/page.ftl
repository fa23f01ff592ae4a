<h1>${page.title}</h1>
${page.body}
