package vigie.content;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What people write for true and false in YAML's dialects and in French. Only {@code true} and {@code false} count. */
final class Truth {

    private static final Set<String> TRUE = Set.of("true", "yes", "y", "on", "oui", "o", "vrai", "1");
    private static final Set<String> FALSE = Set.of("false", "no", "n", "off", "non", "faux", "0");

    private Truth() {}

    static Optional<String> meant(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (TRUE.contains(word)) {
            return Optional.of("true");
        }
        return FALSE.contains(word) ? Optional.of("false") : Optional.empty();
    }
}
