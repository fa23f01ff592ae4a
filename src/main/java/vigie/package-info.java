/** The program: what starts it. */
@NullMarked
package vigie;

import org.jspecify.annotations.NullMarked;
