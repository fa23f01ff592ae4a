package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The words of the interface are those that templates ask for, in every language. */
class ThemeMessagesTest {

    /** {@code say("key"} or {@code say("prefix-" +}. */
    private static final Pattern CALL = Pattern.compile("say\\(\\s*\"([^\"]+)\"\\s*(\\+?)");
    /** What the generator itself asks for. */
    private static final List<String> OWN = List.of(
            "language-",
            "taxonomy-",
            "approval-articles",
            "home",
            "gallery-address",
            "kit-folder-",
            "kit-file-",
            "study-",
            "event-at",
            "event-day",
            "event-hours",
            "event-months",
            "event-titled");

    @Test
    void noWordOfTheShippedThemeIsMissingOrUnused() throws IOException {
        assertThat(faults(Path.of("templates"))).isEmpty();
    }

    @Test
    void aMissingAndAnUnusedWordAreSeen(@TempDir Path theme) throws IOException {
        Files.createDirectories(theme.resolve("messages"));
        Files.createDirectories(theme.resolve("layouts"));
        Files.writeString(theme.resolve("messages/fr.yaml"), "used: u\nkind-a: a\nunused: x\n");
        Files.writeString(theme.resolve("messages/en.yaml"), "used: u\n");
        Files.writeString(
                theme.resolve("layouts/page.ftl"), "${say(\"used\")} ${say(\"kind-\" + x)} ${say(\"never\")}");

        assertThat(faults(theme))
                .containsExactly(
                        "en.yaml: kind-a is missing",
                        "en.yaml: never is missing",
                        "en.yaml: unused is missing",
                        "fr.yaml: never is missing",
                        "fr.yaml: unused is unused");
    }

    private static List<String> faults(Path theme) throws IOException {
        Set<String> exact = new TreeSet<>();
        Set<String> prefixes = new TreeSet<>(OWN);
        for (Path template : files(theme, ".ftl")) {
            Matcher call = CALL.matcher(Files.readString(template));
            while (call.find()) {
                (call.group(2).isEmpty() ? exact : prefixes).add(call.group(1));
            }
        }
        List<Path> languages = files(theme.resolve("messages"), ".yaml");
        Set<String> all = new TreeSet<>(exact);
        for (Path language : languages) {
            all.addAll(keys(language));
        }
        List<String> faults = new ArrayList<>();
        for (Path language : languages) {
            Set<String> keys = keys(language);
            all.stream()
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> faults.add(language.getFileName() + ": " + key + " is missing"));
            keys.stream()
                    .filter(key -> !exact.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                    .forEach(key -> faults.add(language.getFileName() + ": " + key + " is unused"));
        }
        return faults;
    }

    private static Set<String> keys(Path language) throws IOException {
        Map<String, Object> messages = new Yaml().load(Files.readString(language));
        return messages.keySet();
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
