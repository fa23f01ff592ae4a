package vigie.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** What the command line says, in French or English. */
final class Texts {

    private final Locale locale;
    private final Properties texts = new Properties();

    private Texts(Locale locale) {
        this.locale = locale;
    }

    static Texts in(Locale locale) {
        Texts texts = new Texts(locale);
        String resource = "texts." + (locale.getLanguage().equals("en") ? "en" : "fr") + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            texts.texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    Locale locale() {
        return locale;
    }

    /** What an option does, as a command has it or as all of them have. */
    String option(String command, String name) {
        return texts.getProperty("option." + command + "." + name, get("option." + name));
    }

    /** Names and values alternate, and stand in braces in the text. */
    String get(String key, Object... namesAndValues) {
        String text = texts.getProperty(key, key);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return text;
    }
}
