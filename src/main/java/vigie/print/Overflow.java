package vigie.print;

/**
 * A frame that its text does not fit.
 *
 * @param frame its {@code data-frame}: the field that fills it
 * @param item its {@code data-item}: what has that field, {@code risks/gelures}; empty for the piece itself
 * @param excess how many characters are too many
 */
public record Overflow(String frame, String item, int excess) {}
