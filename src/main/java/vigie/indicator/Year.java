package vigie.indicator;

import java.math.BigDecimal;
import java.util.Optional;
import vigie.site.Source;

/**
 * One year of an indicator.
 *
 * @param value nothing when nobody knows it
 * @param target nothing when none was set
 * @param reached whether the value is what the target wants; nothing when that cannot be said
 * @param source where the value comes from, or what is found
 * @param finding what is known of a quality: a text, or one for each language; empty when nothing is
 * @param note what limits the value: likewise
 */
public record Year(
        int year,
        Optional<BigDecimal> value,
        Optional<BigDecimal> target,
        Optional<Boolean> reached,
        Optional<Source> source,
        Object finding,
        Object note,
        Trend trend) {

    /** True when something is known. */
    public boolean isKnown() {
        return value.isPresent() || !finding.equals("");
    }
}
