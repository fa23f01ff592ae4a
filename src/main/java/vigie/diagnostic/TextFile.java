package vigie.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** Words for people, beside the class that says them: {@code texts.fr.properties}. */
public final class TextFile {

    private TextFile() {}

    /**
     * The words of one language; none where there is no such file.
     *
     * @param name without language and extension: {@code texts}
     */
    public static Properties beside(Class<?> type, String name, Locale language) {
        Properties texts = new Properties();
        try (InputStream in = type.getResourceAsStream(name + "." + language.getLanguage() + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A text with values in place of their names in braces; names and values alternate. */
    public static String fill(String text, Object... namesAndValues) {
        String filled = text;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled = filled.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
        }
        return filled;
    }
}
