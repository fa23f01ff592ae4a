package vigie.render;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of the interface, by language. */
final class Messages {

    private final Map<Locale, Map<String, String>> byLanguage;
    private final Locale firstLanguage;

    Messages(Map<Locale, Map<String, String>> byLanguage, Locale firstLanguage) {
        this.byLanguage = byLanguage;
        this.firstLanguage = firstLanguage;
    }

    /** In that language, otherwise in the campaign's first. */
    Optional<String> find(String key, Locale language) {
        String own = byLanguage.getOrDefault(language, Map.of()).get(key);
        return Optional.ofNullable(
                own != null
                        ? own
                        : byLanguage.getOrDefault(firstLanguage, Map.of()).get(key));
    }

    Set<String> keys() {
        return byLanguage.getOrDefault(firstLanguage, Map.of()).keySet();
    }
}
