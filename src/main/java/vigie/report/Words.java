package vigie.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import vigie.diagnostic.TextFile;
import vigie.render.Days;

/** What the state of a campaign says, in French or English. */
record Words(Locale language, Properties texts) {

    private static final Pattern SIGN = Pattern.compile(" ([:;!?»])");

    static Words in(Locale language) {
        return new Words(language, TextFile.beside(Words.class, "texts", language));
    }

    String say(String key, Object... namesAndValues) {
        return bound(TextFile.fill(texts.getProperty(key, key), namesAndValues));
    }

    /** French signs never start a line. */
    String bound(String text) {
        return language.getLanguage().equals("fr")
                ? SIGN.matcher(text).replaceAll("\u00a0$1").replace("« ", "«\u00a0")
                : text;
    }

    /** With a text for one and a text for many, which names the {@code number}. */
    String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".many"), "number", number);
    }

    String day(LocalDate day) {
        return Days.inWords(day, language);
    }
}
