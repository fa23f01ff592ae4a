<a href="/rien/">rien</a>
