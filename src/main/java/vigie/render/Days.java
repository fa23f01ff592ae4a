package vigie.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import vigie.content.Months;

/** Days in words. Own patterns, since the JDK's differ between its releases. */
public final class Days {

    private static final char NO_BREAK_SPACE = '\u00a0';

    private Days() {}

    /** French: {@code 1er mars 2026}; English: {@code 1 March 2026}; other languages: {@code 2026-03-01}. */
    public static String inWords(LocalDate day, Locale language) {
        return switch (language.getLanguage()) {
            case "fr" ->
                (day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth()))
                        + NO_BREAK_SPACE
                        + Months.name(day.getMonth(), language)
                        + " "
                        + day.getYear();
            case "en" ->
                "" + day.getDayOfMonth() + NO_BREAK_SPACE + Months.name(day.getMonth(), language) + " " + day.getYear();
            default -> day.toString();
        };
    }

    /** French and English: {@code 01/03/2026}; other languages: {@code 2026-03-01}. */
    static String shortly(LocalDate day, Locale language) {
        return switch (language.getLanguage()) {
            case "fr", "en" -> pad(day.getDayOfMonth()) + "/" + pad(day.getMonthValue()) + "/" + day.getYear();
            default -> day.toString();
        };
    }

    /** French: {@code 10 h}, {@code 10 h 30}; other languages: {@code 10:30}. */
    static String time(LocalTime time, Locale language) {
        if (!language.getLanguage().equals("fr")) {
            return pad(time.getHour()) + ":" + pad(time.getMinute());
        }
        String hour = time.getHour() + "" + NO_BREAK_SPACE + "h";
        return time.getMinute() == 0 ? hour : hour + NO_BREAK_SPACE + pad(time.getMinute());
    }

    static String pad(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
