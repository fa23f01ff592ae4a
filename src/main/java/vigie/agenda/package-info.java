/** What the dates of a campaign announce, and how that is written for people, programs and calendars. */
@NullMarked
package vigie.agenda;

import org.jspecify.annotations.NullMarked;
