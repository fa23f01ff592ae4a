package vigie.render;

import java.time.LocalDate;
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

    static String pad(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
