/** One class per rule over the finished site. */
@NullMarked
package vigie.check;

import org.jspecify.annotations.NullMarked;
