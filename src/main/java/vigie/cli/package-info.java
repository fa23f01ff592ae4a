/** One class per command. The only user of picocli. */
@NullMarked
package vigie.cli;

import org.jspecify.annotations.NullMarked;
