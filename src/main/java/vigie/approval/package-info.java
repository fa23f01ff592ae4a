/** Who read and approved which text, and whether it is still that text. */
@NullMarked
package vigie.approval;

import org.jspecify.annotations.NullMarked;
