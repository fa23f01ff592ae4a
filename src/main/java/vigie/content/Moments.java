package vigie.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;

/** Days, and moments in the campaign's time zone. */
final class Moments {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2]))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(0[1-9]|1[0-2])[/.-](\\d{4})");
    private static final Pattern TIME_ALONE = Pattern.compile("\\d{1,2}\\s?[:h]\\s?(\\d{2})?");
    private static final Pattern TIME =
            Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?");

    private final Value.Scalar written;
    private final Consumer<Diagnostic> report;

    private Moments(Value.Scalar written, Consumer<Diagnostic> report) {
        this.written = written;
        this.report = report;
    }

    /** Null, and reported, when it is no day. */
    static @Nullable LocalDate day(Value.Scalar written, Consumer<Diagnostic> report) {
        return new Moments(written, report).day(written.text());
    }

    /** The start of a day that stands alone; null, and reported, when it is no moment. */
    static @Nullable ZonedDateTime moment(Value.Scalar written, ZoneId zone, Consumer<Diagnostic> report) {
        return new Moments(written, report).moment(zone);
    }

    /** As {@link PartialDate} reads it; null, and reported, when it is no date. */
    static @Nullable String partial(Value.Scalar written, ZoneId zone, Consumer<Diagnostic> report) {
        return new Moments(written, report).partial(zone);
    }

    private @Nullable String partial(ZoneId zone) {
        String text = written.text();
        if (YEAR_OR_MONTH.matcher(text).matches()) {
            return text;
        }
        if (TIME_ALONE.matcher(text).matches()) {
            report.accept(Diagnostic.of(ContentFault.TIME_WITHOUT_DAY, written.span(), "value", text));
            return null;
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (text.length() < 10 && !DAY.matcher(text).matches()) {
            Diagnostic fault = Diagnostic.of(ContentFault.NOT_A_PARTIAL_DATE, written.span(), "value", text);
            report.accept(
                    monthFirst.matches()
                            ? fault.with("nearest", monthFirst.group(2) + "-" + monthFirst.group(1))
                            : fault);
            return null;
        }
        if (text.length() <= 10) {
            LocalDate day = day(text);
            return day == null ? null : day.toString();
        }
        ZonedDateTime moment = moment(zone);
        return moment == null ? null : moment.toOffsetDateTime().toString();
    }

    private @Nullable ZonedDateTime moment(ZoneId zone) {
        String text = written.text();
        boolean withTime = text.length() > 10 && (text.charAt(10) == 'T' || text.charAt(10) == ' ');
        LocalDate day = day(withTime ? text.substring(0, 10) : text);
        if (day == null) {
            return null;
        }
        return withTime ? moment(day, text.substring(11), zone) : day.atStartOfDay(zone);
    }

    private @Nullable ZonedDateTime moment(LocalDate day, String text, ZoneId zone) {
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            refuse();
            return null;
        }
        try {
            int second = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
            LocalTime time =
                    LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), second);
            LocalDateTime local = day.atTime(time);
            if (matcher.group(4) != null) {
                return local.atOffset(ZoneOffset.of(matcher.group(4))).atZoneSameInstant(zone);
            }
            return zone.getRules().getValidOffsets(local).isEmpty() ? skipped(local, zone) : local.atZone(zone);
        } catch (DateTimeException e) {
            refuse();
            return null;
        }
    }

    /** The clock goes forward over it. */
    private @Nullable ZonedDateTime skipped(LocalDateTime local, ZoneId zone) {
        String after = zone.getRules().getTransition(local).getDateTimeAfter().toString();
        report.accept(Diagnostic.of(
                ContentFault.SKIPPED_TIME,
                written.span(),
                "value",
                written.text(),
                "zone",
                zone.getId(),
                "after",
                after));
        return null;
    }

    private @Nullable LocalDate day(String text) {
        if (!isDay(text)) {
            refuse();
            return null;
        }
        int year = Integer.parseInt(text, 0, 4, 10);
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, 10, 10);
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            refuse();
            return null;
        }
        int length = YearMonth.of(year, month).lengthOfMonth();
        return day > length ? impossible(Month.of(month), year, length) : LocalDate.of(year, month, day);
    }

    /** {@code 2026-03-01}. Without an expression: every page has a date or more. */
    private static boolean isDay(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean dash = i == 4 || i == 7;
            if (dash ? text.charAt(i) != '-' : !Ascii.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.length() == 10;
    }

    private @Nullable LocalDate impossible(Month month, int year, int length) {
        report.accept(Diagnostic.of(
                ContentFault.IMPOSSIBLE_DATE,
                written.span(),
                "value",
                written.text(),
                "month",
                Months.name(month, Locale.FRENCH) + " " + year,
                "month.en",
                Months.name(month, Locale.ENGLISH) + " " + year,
                "days",
                Integer.toString(length)));
        return null;
    }

    private void refuse() {
        Diagnostic diagnostic = Diagnostic.of(ContentFault.NOT_A_DATE, written.span(), "value", written.text());
        report.accept(likely().map(day -> diagnostic.with("nearest", day)).orElse(diagnostic));
    }

    /** What was probably meant by {@code 01/03/2026} or {@code 2026-3-1}. */
    private Optional<String> likely() {
        Matcher dayFirst = DAY_FIRST.matcher(written.text());
        Matcher yearFirst = DAY.matcher(written.text());
        try {
            if (dayFirst.matches()) {
                return Optional.of(date(dayFirst, 3, 1).toString());
            }
            return yearFirst.matches() ? Optional.of(date(yearFirst, 1, 3).toString()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate date(Matcher matcher, int year, int day) {
        return LocalDate.of(
                Integer.parseInt(matcher.group(year)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(day)));
    }
}
