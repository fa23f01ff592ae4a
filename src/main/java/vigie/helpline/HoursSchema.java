package vigie.helpline;

import static vigie.helpline.OpeningHours.Span.DAY;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vigie.helpline.OpeningHours.Span;
import vigie.helpline.OpeningHours.Specification;

/** Opening hours as schema.org's {@code OpeningHoursSpecification}: one for each span, with all its days. */
final class HoursSchema {

    private static final String HOLIDAYS = "PublicHolidays";

    private HoursSchema() {}

    static List<Specification> of(OpeningHours hours) {
        Map<Span, List<String>> days = new LinkedHashMap<>();
        hours.week()
                .forEach((day, spans) -> spans.forEach(span ->
                        days.computeIfAbsent(span, any -> new ArrayList<>()).add(name(day))));
        hours.holidays()
                .ifPresent(spans -> spans.forEach(span ->
                        days.computeIfAbsent(span, any -> new ArrayList<>()).add(HOLIDAYS)));
        List<Specification> all = new ArrayList<>();
        days.forEach((span, names) -> all.add(specification(span, names)));
        if (hours.holidays().filter(List::isEmpty).isPresent()) {
            all.add(new Specification(List.of(HOLIDAYS), "00:00", "00:00"));
        }
        return all;
    }

    private static String name(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static Specification specification(Span span, List<String> days) {
        return span.isWholeDay()
                ? new Specification(days, "00:00", "23:59")
                : new Specification(days, Span.clock(span.opens()), Span.clock(span.closes() % DAY));
    }
}
