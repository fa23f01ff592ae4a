package vigie.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of faults in one language. */
public final class FaultText {

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final Map<Class<?>, Properties> texts = new ConcurrentHashMap<>();

    public FaultText(Locale locale) {
        this.locale = locale;
    }

    /** What is wrong, in one sentence. */
    public String message(Diagnostic diagnostic) {
        Fault fault = diagnostic.fault();
        return fill(texts(fault).getProperty(fault.key(), fault.code()), diagnostic.values());
    }

    /** What to write instead, where there is something to say. */
    public Optional<String> hint(Diagnostic diagnostic) {
        Fault fault = diagnostic.fault();
        String suffix = diagnostic.values().containsKey("nearest") ? ".nearest" : ".hint";
        return Optional.ofNullable(texts(fault).getProperty(fault.key() + suffix))
                .or(() -> Optional.ofNullable(texts(fault).getProperty(fault.key() + ".hint")))
                .map(text -> fill(text, diagnostic.values()).strip())
                .filter(text -> !text.isEmpty());
    }

    /** What was there and what is there now, a few lines; nothing for most faults. */
    public List<String> comparison(Diagnostic diagnostic) {
        Map<String, String> values = diagnostic.values();
        String lines = values.getOrDefault("comparison." + locale.getLanguage(), values.getOrDefault("comparison", ""));
        return lines.isEmpty() ? List.of() : lines.lines().toList();
    }

    Locale locale() {
        return locale;
    }

    private Properties texts(Fault fault) {
        return texts.computeIfAbsent(fault.getDeclaringClass(), faults -> TextFile.beside(faults, "faults", locale));
    }

    /** A value {@code title.en} holds the words that stand for {@code {title}} in English. */
    private String fill(String text, Map<String, String> values) {
        String own = "." + locale.getLanguage();
        return VALUE.matcher(text).replaceAll(match -> {
            String value = values.getOrDefault(match.group(1), match.group());
            return Matcher.quoteReplacement(values.getOrDefault(match.group(1) + own, value));
        });
    }
}
