/** Asks other sites, politely, whether what the campaign links to is still there. */
@NullMarked
package vigie.outside;

import org.jspecify.annotations.NullMarked;
