/** Starts what people go on writing: a campaign, a page, a translation. */
@NullMarked
package vigie.scaffold;

import org.jspecify.annotations.NullMarked;
