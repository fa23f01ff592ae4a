/** The yearly study: what it asks, what was answered, what may be published of it, and how sure that is. */
@NullMarked
package vigie.study;

import org.jspecify.annotations.NullMarked;
