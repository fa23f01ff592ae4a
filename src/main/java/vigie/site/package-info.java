/** The campaign as a whole: pages, permalinks, sections, translations, references, facts and dates. */
@NullMarked
package vigie.site;

import org.jspecify.annotations.NullMarked;
