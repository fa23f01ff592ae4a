<urlset></urlset>
