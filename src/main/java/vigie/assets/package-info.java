/** The theme's styles, fonts and pictures: put together, and named by what is in them. */
@NullMarked
package vigie.assets;

import org.jspecify.annotations.NullMarked;
