<h1 id="x">${page.title}</h1>
<p id="x"></p>
<a href="/rien/">rien</a> <a href="/a/#rien">ancre</a> <a href="/a/#x">bon</a> <img src="/rien.png" alt="">
<a href="https://ailleurs.example/rien">dehors</a>
