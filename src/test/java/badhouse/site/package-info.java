@NullMarked
package badhouse.site;

import org.jspecify.annotations.NullMarked;
