/** From pages to output files through the theme's FreeMarker layouts. The only user of FreeMarker. */
@NullMarked
package vigie.render;

import org.jspecify.annotations.NullMarked;
