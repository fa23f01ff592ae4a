<h1>${page.title}</h1>
<p>${page.minutes} minutes</p>
