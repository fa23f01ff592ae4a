package vigie.print;

/**
 * A frame that its text does not fit.
 *
 * @param frame its {@code data-frame}: the field that fills it
 * @param excess how far the text runs out, in points
 */
public record Overflow(String frame, float excess) {}
