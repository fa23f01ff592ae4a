/** From files to {@link vigie.content.Document}s: names, front matter with spans, schemas. The only user of SnakeYAML and of the JSON Schema library. */
@NullMarked
package vigie.content;

import org.jspecify.annotations.NullMarked;
