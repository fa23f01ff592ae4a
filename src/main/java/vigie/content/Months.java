package vigie.content;

import java.time.Month;
import java.util.List;
import java.util.Locale;

/** The names of the months. Own words, since those of the JDK differ from one release to the next. */
public final class Months {

    private static final List<String> FRENCH = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Months() {}

    /** In French, otherwise in English. */
    public static String name(Month month, Locale language) {
        List<String> names = language.getLanguage().equals("fr") ? FRENCH : ENGLISH;
        return names.get(month.getValue() - 1);
    }
}
