@NullMarked
package badhouse.markdown;

import org.jspecify.annotations.NullMarked;
