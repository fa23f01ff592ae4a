package vigie.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vigie.report.CampaignState.Entry;

/** What happens in the next weeks, by day. */
final class Upcoming {

    static final int DAYS = 90;
    private static final int WEEK = 7;

    private final LocalDate today;
    private final List<Dated> all = new ArrayList<>();

    Upcoming(LocalDate today) {
        this.today = today;
    }

    private record Dated(LocalDate day, Entry entry) {}

    /** Nothing for a day that is past, far off, or not known. */
    void add(@Nullable LocalDate day, Supplier<Entry> entry) {
        if (day != null && day.isAfter(today) && !day.isAfter(today.plusDays(DAYS))) {
            all.add(new Dated(day, entry.get()));
        }
    }

    List<Entry> thisWeek() {
        return entries(0, WEEK);
    }

    List<Entry> later() {
        return entries(WEEK, DAYS);
    }

    /** After one number of days from today, up to another. */
    private List<Entry> entries(int after, int upTo) {
        return all.stream()
                .filter(dated -> dated.day().isAfter(today.plusDays(after)))
                .filter(dated -> !dated.day().isAfter(today.plusDays(upTo)))
                .sorted(Comparator.comparing(Dated::day))
                .map(Dated::entry)
                .toList();
    }

    /** The day that a field holds, with or without an hour. */
    static @Nullable LocalDate day(Map<String, Object> fields, String name) {
        Object value = fields.get(name);
        return value instanceof ZonedDateTime moment
                ? moment.toLocalDate()
                : value instanceof LocalDate day ? day : null;
    }
}
