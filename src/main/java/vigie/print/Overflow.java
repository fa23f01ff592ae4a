package vigie.print;

/**
 * A frame that its content does not fit.
 *
 * @param frame its {@code data-frame}: the field that fills it; empty when the theme's own words do
 * @param item its {@code data-item}: what has that field, {@code risks/gelures}; empty for the piece itself
 * @param excess how many characters or entries are too many
 * @param text what it holds
 */
public record Overflow(String frame, String item, int excess, Unit unit, String text) {

    public enum Unit {
        CHARACTERS,
        /** Of a list, an element with {@code data-list} that holds some with {@code data-entry}. */
        ENTRIES
    }
}
