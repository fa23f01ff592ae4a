package vigie.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the examples of R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998 (method 3). */
class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "81, 263, 25.53, 36.62",
        "15, 148, 6.24, 16.05",
        "0, 20, 0, 16.11",
        "1, 29, 0.61, 17.18",
        "29, 29, 88.30, 100"
    })
    void theIntervalIsThatOfTheLiterature(int count, int people, double low, double high) {
        Interval interval = Interval.of(count, people);

        assertThat(interval.low()).isCloseTo(low, within(0.006));
        assertThat(interval.high()).isCloseTo(high, within(0.006));
    }

    @ParameterizedTest
    @CsvSource({"134, 137, 377", "0, 1, 40"})
    void whatASourceHasRoundedIsCoveredWhateverItMeant(int fewest, int most, int people) {
        Interval whole = Interval.of(fewest, most, people);

        assertThat(whole.low()).isEqualTo(Interval.of(fewest, people).low());
        assertThat(whole.high()).isEqualTo(Interval.of(most, people).high());
    }
}
