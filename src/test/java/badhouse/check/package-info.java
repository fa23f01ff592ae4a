@NullMarked
package badhouse.check;

import org.jspecify.annotations.NullMarked;
