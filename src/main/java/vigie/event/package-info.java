/** When events take place, whether they are over, and calendars that other programs read. */
@NullMarked
package vigie.event;

import org.jspecify.annotations.NullMarked;
