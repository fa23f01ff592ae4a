/** What is wrong with the content, where, and what to write instead. Uses no other package. */
@NullMarked
package vigie.diagnostic;

import org.jspecify.annotations.NullMarked;
