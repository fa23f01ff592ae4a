package vigie.cli;

import java.util.Locale;
import java.util.Properties;
import vigie.diagnostic.TextFile;

/** What the command line says, in French or English. */
final class Texts {

    private final Locale locale;
    private final Properties texts;

    private Texts(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    static Texts in(Locale locale) {
        return new Texts(locale, TextFile.beside(Texts.class, "texts", locale));
    }

    Locale locale() {
        return locale;
    }

    /** What an option does; some do something else in one command. */
    String option(String command, String name) {
        String own = "option." + command + "." + name;
        return get(texts.containsKey(own) ? own : "option." + name);
    }

    /** Names and values alternate, and stand in braces in the text. */
    String get(String key, Object... namesAndValues) {
        return TextFile.fill(texts.getProperty(key, key), namesAndValues);
    }
}
