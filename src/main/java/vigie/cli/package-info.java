/** One class per command. The only user of Commons CLI. */
@NullMarked
package vigie.cli;

import org.jspecify.annotations.NullMarked;
