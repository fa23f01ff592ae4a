/** Phone numbers and opening hours: the two values that a person in trouble depends on. The only user of libphonenumber and of the opening-hours parser. */
@NullMarked
package vigie.helpline;

import org.jspecify.annotations.NullMarked;
