package vigie.study;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;

/**
 * Between which shares the true one lies, in per cent, for 95 samples in 100: Wilson's score interval (E. B. Wilson, 1927), which
 * never leaves 0 to 100, holds for small groups and is not empty for nobody or everybody.
 */
public record Interval(double low, double high) {

    private static final double ERROR = 0.05;

    /** @param count how many of the people asked gave an answer */
    static Interval of(int count, int people) {
        return of(count, count, people);
    }

    /** When a source has rounded, so that any number of people between two may be meant: what covers the intervals of all. */
    static Interval of(int fewest, int most, int people) {
        return new Interval(
                100 * wilson(fewest, people).getLowerBound(),
                100 * wilson(most, people).getUpperBound());
    }

    private static org.apache.commons.statistics.interval.Interval wilson(int count, int people) {
        return BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(people, count, ERROR);
    }

    /** True when no share lies in both: then chance alone hardly explains that they differ. */
    public boolean isApartFrom(Interval other) {
        return high < other.low || other.high < low;
    }
}
