package vigie.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a value since the last year that has one.
 *
 * @param since that year; 0 when there is none
 * @param difference of the two values
 * @param percent of the earlier value, to one decimal below ten and whole above; nothing when that value is zero
 */
public record Trend(Direction direction, int since, BigDecimal difference, Optional<BigDecimal> percent) {

    /** Which way it goes. */
    public enum Direction {
        UP,
        DOWN,
        STEADY,
        /** There is nothing to compare with. */
        UNKNOWN
    }

    private static final Trend UNKNOWN = new Trend(Direction.UNKNOWN, 0, BigDecimal.ZERO, Optional.empty());

    /** @param before the last year that has a value; nothing when there is none */
    static Trend of(@Nullable Year before, Optional<BigDecimal> value) {
        if (before == null || before.value().isEmpty() || value.isEmpty()) {
            return UNKNOWN;
        }
        BigDecimal earlier = before.value().get();
        BigDecimal difference = value.get().subtract(earlier);
        Direction direction =
                difference.signum() > 0 ? Direction.UP : difference.signum() < 0 ? Direction.DOWN : Direction.STEADY;
        return new Trend(direction, before.year(), difference, percent(difference, earlier));
    }

    private static Optional<BigDecimal> percent(BigDecimal difference, BigDecimal earlier) {
        if (earlier.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal exact = difference.movePointRight(2).divide(earlier.abs(), MathContext.DECIMAL64);
        int decimals = exact.abs().compareTo(BigDecimal.TEN) < 0 ? 1 : 0;
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        return Optional.of(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }
}
