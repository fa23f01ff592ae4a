package vigie.render;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vigie.content.Months;
import vigie.helpline.OpeningHours;
import vigie.markdown.Words;

/**
 * How one language writes days, numbers, opening hours and the few words that Markdown needs. Vigie knows French and English
 * itself; for any other language the theme's messages say it.
 */
final class Wording {

    private static final String HOURS = "hours-";
    private static final int MONTHS = 12;

    private final Locale language;
    private final Map<String, String> own = new HashMap<>();
    private final Map<String, String> hours = new HashMap<>();
    private final Words words;

    private Wording(Locale language, Map<String, String> messages) {
        this.language = language;
        for (String key : messages.isEmpty() ? Set.<String>of() : keys()) {
            String text = messages.get(key);
            if (text != null && isSound(key, text)) {
                own.put(key, text);
                if (key.startsWith(HOURS)) {
                    hours.put(key.substring(HOURS.length()), text);
                }
            }
        }
        Words known = Words.in(language);
        this.words = new Words(
                own.getOrDefault("footnote", known.note()),
                own.getOrDefault("footnotes", known.notes()),
                own.getOrDefault("footnote-back", known.backToText()),
                own.getOrDefault("table", known.table()));
    }

    /** @param messages of that language alone */
    static Wording of(Locale language, Map<String, String> messages) {
        return new Wording(language, isKnown(language) ? Map.of() : messages);
    }

    /** What the messages of a language must hold that Vigie does not know itself. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>(Set.of(
                "months",
                "date-long",
                "date-short",
                "decimal",
                "thousands",
                "footnote",
                "footnotes",
                "footnote-back",
                "table"));
        OpeningHours.wordKeys().forEach(key -> keys.add(HOURS + key));
        return keys;
    }

    /** Those that a language still owes. */
    static List<String> missing(Locale language, Map<String, String> messages) {
        if (isKnown(language)) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (String key : keys()) {
            String text = messages.get(key);
            if (text == null || !isSound(key, text)) {
                missing.add(key);
            }
        }
        return missing;
    }

    static boolean isKnown(Locale language) {
        return language.getLanguage().equals("fr") || language.getLanguage().equals("en");
    }

    private static boolean isSound(String key, String text) {
        return !key.equals("months") || months(text).size() == MONTHS;
    }

    Words words() {
        return words;
    }

    Locale language() {
        return language;
    }

    /** In words where the language is known, otherwise as ISO 8601 has it. */
    String day(LocalDate day) {
        String pattern = own.get("date-long");
        String months = own.get("months");
        if (pattern == null || months == null) {
            return Days.inWords(day, language);
        }
        return fill(pattern, day).replace("{month}", months(months).get(day.getMonthValue() - 1));
    }

    /** A month of a year in words. */
    String month(YearMonth month) {
        String months = own.get("months");
        String name = months == null
                ? Months.name(month.getMonth(), language)
                : months(months).get(month.getMonthValue() - 1);
        return name + " " + month.getYear();
    }

    String weekday(DayOfWeek day) {
        List<String> days = hours.isEmpty() ? OpeningHours.weekdays(language) : OpeningHours.weekdays(hours);
        return days.get(day.getValue() - 1);
    }

    String time(LocalTime time) {
        int minutes = time.toSecondOfDay() / 60;
        return hours.isEmpty() ? OpeningHours.time(minutes, language) : OpeningHours.time(minutes, hours);
    }

    String shortDay(LocalDate day) {
        String pattern = own.get("date-short");
        return pattern == null
                ? Days.shortly(day, language)
                : fill(pattern, day).replace("{month}", Days.pad(day.getMonthValue()));
    }

    String number(BigDecimal number) {
        String decimal = own.get("decimal");
        String thousands = own.get("thousands");
        return decimal == null || thousands == null
                ? Numbers.inWords(number, language)
                : Numbers.inWords(number, thousands, decimal);
    }

    String hours(OpeningHours times) {
        return hours.isEmpty() ? times.words(language) : times.words(hours);
    }

    OpeningHours.Now hoursNow(OpeningHours times) {
        return hours.isEmpty() ? times.now(language) : times.now(hours);
    }

    private static String fill(String pattern, LocalDate day) {
        return pattern.replace("{day}", Integer.toString(day.getDayOfMonth()))
                .replace("{day2}", Days.pad(day.getDayOfMonth()))
                .replace("{year}", Integer.toString(day.getYear()));
    }

    private static List<String> months(String written) {
        List<String> months = new ArrayList<>();
        int from = 0;
        for (int comma = written.indexOf(','); comma >= 0; comma = written.indexOf(',', from)) {
            months.add(written.substring(from, comma).strip());
            from = comma + 1;
        }
        months.add(written.substring(from).strip());
        return months;
    }
}
