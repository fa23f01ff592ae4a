/** What each rule of the architecture must see. */
@NullMarked
package badhouse;

import org.jspecify.annotations.NullMarked;
