/** The state of a campaign, for those who look after it: what has to be done, when, and in which file. */
@NullMarked
package vigie.report;

import org.jspecify.annotations.NullMarked;
