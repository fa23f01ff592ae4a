@NullMarked
package badhouse.helpline;

import org.jspecify.annotations.NullMarked;
