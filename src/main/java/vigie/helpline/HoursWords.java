package vigie.helpline;

import static vigie.helpline.OpeningHours.Span.DAY;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vigie.helpline.OpeningHours.Span;

/** Opening hours in words, by the patterns of {@code hours.<language>.properties}: the JDK's own change with its release. */
final class HoursWords {

    private static final Map<String, HoursWords> LANGUAGES = new ConcurrentHashMap<>();
    private static final String FALLBACK = "en";

    private final Properties patterns;

    private HoursWords(Properties patterns) {
        this.patterns = patterns;
    }

    static HoursWords in(Locale locale) {
        return LANGUAGES.computeIfAbsent(locale.getLanguage(), HoursWords::load);
    }

    private static HoursWords load(String language) {
        try (InputStream own = resource(language);
                InputStream in = own == null ? resource(FALLBACK) : own) {
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return new HoursWords(patterns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HoursWords of(Map<String, String> own) {
        Properties patterns = new Properties();
        patterns.putAll(in(Locale.ENGLISH).patterns);
        patterns.putAll(own);
        return new HoursWords(patterns);
    }

    static Set<String> keys() {
        return in(Locale.ENGLISH).patterns.stringPropertyNames();
    }

    private static @Nullable InputStream resource(String language) {
        return HoursWords.class.getResourceAsStream("hours." + language + ".properties");
    }

    /** Days that have the same spans, named together. */
    private static final class Group {
        private final List<DayOfWeek> days = new ArrayList<>();
        private boolean holidays;

        private boolean isEveryDay() {
            return days.size() == DayOfWeek.values().length;
        }
    }

    String say(OpeningHours hours) {
        Map<List<Span>, Group> groups = new LinkedHashMap<>();
        hours.week()
                .forEach((day, spans) ->
                        groups.computeIfAbsent(spans, any -> new Group()).days.add(day));
        hours.holidays()
                .filter(spans -> !spans.isEmpty())
                .ifPresent(spans -> groups.computeIfAbsent(spans, any -> new Group()).holidays = true);
        List<String> parts = new ArrayList<>();
        groups.forEach((spans, group) -> parts.add(say(group, spans)));
        String all = String.join(pattern("groups"), parts);
        return hours.holidays().filter(List::isEmpty).isPresent()
                ? pattern("except-holidays").replace("{hours}", all)
                : all;
    }

    private String say(Group group, List<Span> spans) {
        boolean wholeDay = spans.size() == 1 && spans.get(0).isWholeDay();
        if (wholeDay && group.isEveryDay()) {
            return pattern("always");
        }
        List<String> times = spans.stream().map(this::span).toList();
        return pattern("group").replace("{days}", days(group)).replace("{times}", list(times));
    }

    private String days(Group group) {
        if (group.isEveryDay()) {
            return pattern(group.holidays ? "every-day-and-holidays" : "every-day");
        }
        List<String> names = runs(group.days);
        if (group.holidays) {
            names.add(pattern("holidays"));
        }
        return list(names);
    }

    /** Three days in a row or more become one range, also across the weekend: from Saturday to Monday. */
    private List<String> runs(List<DayOfWeek> days) {
        List<String> names = new ArrayList<>();
        for (DayOfWeek first : days) {
            if (days.contains(first.minus(1))) {
                continue;
            }
            int length = IntStream.rangeClosed(1, 7)
                    .filter(i -> !days.contains(first.plus(i)))
                    .findFirst()
                    .orElse(7);
            if (length > 2) {
                names.add(pattern("range")
                        .replace("{first}", name(first))
                        .replace("{last}", name(first.plus(length - 1))));
            } else {
                IntStream.range(0, length)
                        .forEach(i -> names.add(pattern("day").replace("{day}", name(first.plus(i)))));
            }
        }
        return names;
    }

    private String name(DayOfWeek day) {
        return pattern("day-" + day.getValue());
    }

    private String span(Span span) {
        return span.isWholeDay()
                ? pattern("whole-day")
                : pattern("span").replace("{opens}", time(span.opens())).replace("{closes}", time(span.closes()));
    }

    List<String> days() {
        return IntStream.rangeClosed(1, 7)
                .mapToObj(day -> pattern("day-" + day))
                .toList();
    }

    String time(int minutes) {
        int ofDay = minutes % DAY;
        if (ofDay == 0) {
            return pattern("midnight");
        }
        if (ofDay == DAY / 2) {
            return pattern("noon");
        }
        int hour = ofDay / 60;
        int minute = ofDay % 60;
        String half = hour < 12 ? "morning" : "afternoon";
        return pattern(minute == 0 ? half : half + "-minutes")
                .replace("{hour}", Integer.toString(hour))
                .replace("{hour12}", Integer.toString((hour + 11) % 12 + 1))
                .replace("{minute}", (minute < 10 ? "0" : "") + minute);
    }

    private String list(List<String> items) {
        int last = items.size() - 1;
        return last == 0
                ? items.get(0)
                : String.join(pattern("comma"), items.subList(0, last)) + pattern("and") + items.get(last);
    }

    private String pattern(String key) {
        return Objects.requireNonNull(patterns.getProperty(key), key);
    }
}
