package vigie.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vigie.content.ThemeFiles;
import vigie.content.ThemeLayers;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/** The words of the interface, by language. */
final class Messages {

    /** Names of other languages, which otherwise call themselves. */
    static final String LANGUAGE = "language-";

    private final Map<Locale, Map<String, String>> byLanguage;
    private final Map<Locale, Wording> wordings = new HashMap<>();
    private final Locale firstLanguage;

    private Messages(Map<Locale, Map<String, String>> byLanguage, Locale firstLanguage) {
        this.byLanguage = byLanguage;
        this.firstLanguage = firstLanguage;
        byLanguage.forEach((language, messages) -> wordings.put(language, Wording.of(language, messages)));
    }

    /** Those of a campaign's languages; what a language lacks is told with its file. */
    static Messages read(ThemeLayers theme, List<Locale> languages, Diagnostics diagnostics) {
        Map<Locale, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (Locale language : languages) {
            byLanguage.put(language, ThemeFiles.messages(theme, language.toLanguageTag(), diagnostics));
        }
        Set<String> all = new TreeSet<>();
        byLanguage.values().forEach(messages -> all.addAll(messages.keySet()));
        if (!languages.stream().allMatch(Wording::isKnown)) {
            all.removeAll(Wording.keys());
        }
        byLanguage.forEach((language, messages) -> {
            String file = theme.pathOf("messages/" + language.toLanguageTag() + ".yaml");
            if (messages.isEmpty() && !all.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                        RenderFault.NO_MESSAGES,
                        SourceSpan.of(file),
                        "language",
                        language.toLanguageTag(),
                        "file",
                        file));
            } else if (languages.size() > 1 || !messages.isEmpty()) {
                List<String> missing = missing(language, messages, all);
                if (!missing.isEmpty()) {
                    diagnostics.add(Diagnostic.of(
                            RenderFault.MISSING_MESSAGES, SourceSpan.of(file), "keys", String.join(", ", missing)));
                }
            }
        });
        return new Messages(byLanguage, languages.get(0));
    }

    private static List<String> missing(Locale language, Map<String, String> messages, Set<String> all) {
        List<String> missing = new ArrayList<>();
        for (String key : all) {
            if (!messages.containsKey(key) && !key.startsWith(LANGUAGE)) {
                missing.add(key);
            }
        }
        missing.addAll(Wording.missing(language, messages));
        return missing;
    }

    /** In that language, otherwise in the campaign's first. */
    Optional<String> find(String key, Locale language) {
        String own = byLanguage.getOrDefault(language, Map.of()).get(key);
        return Optional.ofNullable(
                own != null
                        ? own
                        : byLanguage.getOrDefault(firstLanguage, Map.of()).get(key));
    }

    /** In that language only. */
    Optional<String> own(String key, Locale language) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(key));
    }

    Set<String> keys() {
        return byLanguage.getOrDefault(firstLanguage, Map.of()).keySet();
    }

    Wording wording(Locale language) {
        return wordings.getOrDefault(language, Wording.of(language, Map.of()));
    }
}
