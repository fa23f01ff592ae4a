/** The only package that writes to disk. */
@NullMarked
package vigie.publish;

import org.jspecify.annotations.NullMarked;
