package vigie.content;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A date as far as it is known: {@code 2019}, {@code 2019-03}, {@code 2019-03-14}, or a moment of that day. Values of the format
 * {@code partial-date} are its text, moments with their offset.
 *
 * @param first its first moment
 * @param after the first moment after it; for a moment that moment itself
 */
public record PartialDate(Precision precision, ZonedDateTime first, ZonedDateTime after) {

    /** How much of a date is known. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MOMENT
    }

    private static final int YEAR = "2019".length();
    private static final int MONTH = "2019-03".length();
    private static final int DAY = "2019-03-14".length();

    /** @throws java.time.DateTimeException when it is none */
    public static PartialDate of(String text, ZoneId zone) {
        if (text.length() == YEAR) {
            Year year = Year.parse(text);
            return days(Precision.YEAR, year.atDay(1), year.plusYears(1).atDay(1), zone);
        }
        if (text.length() == MONTH) {
            YearMonth month = YearMonth.parse(text);
            return days(Precision.MONTH, month.atDay(1), month.plusMonths(1).atDay(1), zone);
        }
        if (text.length() == DAY) {
            LocalDate day = LocalDate.parse(text);
            return days(Precision.DAY, day, day.plusDays(1), zone);
        }
        ZonedDateTime moment = OffsetDateTime.parse(text).atZoneSameInstant(zone);
        return new PartialDate(Precision.MOMENT, moment, moment);
    }

    private static PartialDate days(Precision precision, LocalDate first, LocalDate after, ZoneId zone) {
        return new PartialDate(precision, first.atStartOfDay(zone), after.atStartOfDay(zone));
    }

    public LocalDate day() {
        return first.toLocalDate();
    }

    /** Whether at least the day is known. */
    public boolean isDated() {
        return precision == Precision.DAY || precision == Precision.MOMENT;
    }

    public boolean isMoment() {
        return precision == Precision.MOMENT;
    }
}
