/** From a raw body to HTML: an own writer over flexmark's tree, directives, typography. The only user of flexmark. */
@NullMarked
package vigie.markdown;

import org.jspecify.annotations.NullMarked;
