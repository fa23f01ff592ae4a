package vigie.helpline;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vigie.helpline.OpeningHours.Span;

/**
 * Opening hours as a browser needs them to tell whether somebody answers now: {@code 480-1560} for every day, in minutes after its
 * midnight, or one for each day from Monday on, {@code 840-1440;840-1440;…}, with commas where a day has several; after a slash
 * public holidays, where anything is said of them.
 */
final class HoursWeek {

    private HoursWeek() {}

    static String of(OpeningHours hours) {
        List<String> days = Arrays.stream(DayOfWeek.values())
                .map(day -> spans(hours.week().getOrDefault(day, List.of())))
                .toList();
        String week = days.stream().distinct().count() == 1 ? days.get(0) : String.join(";", days);
        return hours.holidays().map(spans -> week + "/" + spans(spans)).orElse(week);
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.opens() + "-" + span.closes()).collect(Collectors.joining(","));
    }

    /** Every time of the week in words, by its minutes. */
    static Map<String, String> times(OpeningHours hours, IntFunction<String> words) {
        SortedMap<Integer, String> times = new TreeMap<>();
        Stream.concat(
                        hours.week().values().stream().flatMap(List::stream),
                        hours.holidays().stream().flatMap(List::stream))
                .flatMap(span -> Stream.of(span.opens(), span.closes()))
                .forEach(minutes -> times.put(minutes, words.apply(minutes)));
        Map<String, String> byName = new LinkedHashMap<>();
        times.forEach((minutes, time) -> byName.put(minutes.toString(), time));
        return byName;
    }
}
