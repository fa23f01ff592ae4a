package vigie.indicator;

import java.util.List;
import java.util.Optional;

/**
 * Something by which the campaign is judged.
 *
 * @param quantitative whether it is a number
 * @param years in order
 */
public record Indicator(boolean quantitative, Better better, List<Year> years) {

    /** Which values are wanted. */
    public enum Better {
        MORE,
        LESS,
        NEITHER
    }

    /** Nothing when the indicator does not speak of that year. */
    public Optional<Year> year(int year) {
        return years.stream().filter(one -> one.year() == year).findFirst();
    }

    /** Those with a value. */
    public List<Year> known() {
        return years.stream().filter(Year::isKnown).toList();
    }
}
