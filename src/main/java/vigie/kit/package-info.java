/** What partners download: the pieces, their editions, and the archive of them all. */
@NullMarked
package vigie.kit;

import org.jspecify.annotations.NullMarked;
