/** Where the finished site says something, and where its sources say so. */
@NullMarked
package vigie.where;

import org.jspecify.annotations.NullMarked;
