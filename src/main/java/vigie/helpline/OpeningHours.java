package vigie.helpline;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a service answers, in an ordinary week. Written in OpenStreetMap's syntax, of which a week and public holidays
 * are understood and anything else is refused: better nothing than words which leave a condition out.
 */
public final class OpeningHours {

    private final String text;
    private final Map<DayOfWeek, List<Span>> week;
    private final Optional<List<Span>> holidays;

    OpeningHours(String text, Map<DayOfWeek, List<Span>> week, Optional<List<Span>> holidays) {
        this.text = text;
        this.week = Collections.unmodifiableMap(new EnumMap<>(week));
        this.holidays = holidays.map(List::copyOf);
    }

    /**
     * An uninterrupted time of service.
     *
     * @param opens minutes after midnight, below 1440
     * @param closes minutes after the same midnight, above 1440 when it is on the next day, at most 24 hours later
     */
    public record Span(int opens, int closes) {

        static final int DAY = 24 * 60;

        boolean isWholeDay() {
            return opens == 0 && closes == DAY;
        }

        @Override
        public String toString() {
            return clock(opens) + "-" + clock(closes);
        }

        static String clock(int minutes) {
            int ofDay = minutes > DAY ? minutes - DAY : minutes;
            return twoDigits(ofDay / 60) + ":" + twoDigits(ofDay % 60);
        }

        private static String twoDigits(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }

    /**
     * An {@code OpeningHoursSpecification} of schema.org.
     *
     * @param days schema.org's names: {@code Monday}, {@code PublicHolidays}
     * @param opens {@code 08:00}
     * @param closes {@code 02:00}: earlier than it opens when it closes on the next day; {@code 23:59} after a whole day, and both
     *     {@code 00:00} when it is closed, as search engines ask
     */
    public record Specification(List<String> days, String opens, String closes) {
        public Specification {
            days = List.copyOf(days);
        }
    }

    /** Reads {@code Mo-Su 08:00-02:00}, {@code 24/7}, {@code Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00; PH off}. */
    public static Parsed<OpeningHours> read(String text) {
        return HoursReader.read(text);
    }

    /** The hours alone, without a reason where there are none. */
    public static Optional<OpeningHours> parse(String text) {
        return read(text).value();
    }

    public String text() {
        return text;
    }

    /** The spans that begin on each day, in order; days without any are not there. */
    public Map<DayOfWeek, List<Span>> week() {
        return week;
    }

    /** The spans of public holidays: none when closed, empty when nothing is said and they are days like others. */
    public Optional<List<Span>> holidays() {
        return holidays;
    }

    /** In words, to stand alone or within a sentence: {@code tous les jours de 8 h à 2 h}; English if the language is not known. */
    public String words(Locale locale) {
        return HoursWords.in(locale).say(this);
    }

    /**
     * In words of a language that is not known here.
     *
     * @param patterns by the keys of {@link #wordKeys}; in English what is missing
     */
    public String words(Map<String, String> patterns) {
        return HoursWords.of(patterns).say(this);
    }

    /**
     * What a browser needs to tell whether somebody answers now.
     *
     * @param week as {@link HoursWeek} writes it
     * @param times each time of it in words, by its minutes
     * @param days from Monday on, in words
     */
    public record Now(String week, Map<String, String> times, List<String> days) {}

    /** With the words of a language; English if it is not known. */
    public Now now(Locale locale) {
        return now(HoursWords.in(locale));
    }

    /** With the words of a language that is not known here. */
    public Now now(Map<String, String> patterns) {
        return now(HoursWords.of(patterns));
    }

    private Now now(HoursWords words) {
        return new Now(HoursWeek.of(this), HoursWeek.times(this, words::time), words.days());
    }

    /** A time of day in words: {@code 18 h 30}; English if the language is not known. */
    public static String time(int minutes, Locale locale) {
        return HoursWords.in(locale).time(minutes);
    }

    /** The same in words of a language that is not known here. */
    public static String time(int minutes, Map<String, String> patterns) {
        return HoursWords.of(patterns).time(minutes);
    }

    /** The days from Monday on, in words; English if the language is not known. */
    public static List<String> weekdays(Locale locale) {
        return HoursWords.in(locale).days();
    }

    /** The same in words of a language that is not known here. */
    public static List<String> weekdays(Map<String, String> patterns) {
        return HoursWords.of(patterns).days();
    }

    /** What a language needs to say opening hours: {@code day-1}, {@code every-day}. */
    public static Set<String> wordKeys() {
        return HoursWords.keys();
    }

    public List<Specification> schema() {
        return HoursSchema.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && week.equals(hours.week) && holidays.equals(hours.holidays);
    }

    @Override
    public int hashCode() {
        return 31 * week.hashCode() + holidays.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
