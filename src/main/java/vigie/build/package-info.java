/** The whole build as a list of verbs. */
@NullMarked
package vigie.build;

import org.jspecify.annotations.NullMarked;
