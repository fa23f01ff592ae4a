/** The yearly report: what is counted and judged year by year, and what became of it. */
@NullMarked
package vigie.indicator;

import org.jspecify.annotations.NullMarked;
