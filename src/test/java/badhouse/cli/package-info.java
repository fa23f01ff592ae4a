@NullMarked
package badhouse.cli;

import org.jspecify.annotations.NullMarked;
