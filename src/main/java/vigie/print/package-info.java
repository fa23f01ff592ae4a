/** Print HTML to PDF and PNG: tagged for screens, with bleed and marks for the print shop. */
@NullMarked
package vigie.print;

import org.jspecify.annotations.NullMarked;
