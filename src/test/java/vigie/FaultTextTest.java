package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigie.diagnostic.Fault;

/** The words of every fault, whichever package it is in: complete, the same in both languages, and plain. */
class FaultTextTest {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    private static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

    private static final Pattern WORD_OF_PROGRAMMERS = Pattern.compile(
            "\\b(array|boolean|enum|exception|integer|mapping|node|null|overflow|pars(e|ed|er|ing)|regexp?|runtime|scalar|stack"
                    + "|string|thread|token)s?\\b",
            Pattern.CASE_INSENSITIVE);

    static List<Class<?>> faults() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vigie").stream()
                        .filter(type -> type.isAssignableTo(Fault.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theWordsOfFaultsAreInOrder(Class<?> faults) {
        assertThat(problems(faults)).isEmpty();
    }

    @Test
    void whatIsNotInOrderIsSeen() {
        assertThat(problems(badhouse.BadFault.class))
                .containsExactlyInAnyOrder(
                        "fr: without-text has no text",
                        "en: without-text has no text",
                        "en: only-in-french has no text",
                        "fr: orphan belongs to no fault",
                        "fr: twice is there twice",
                        "other-values has other values in English",
                        "no-hint-in-english.hint is only in French",
                        "nearest-unused.nearest does not use {nearest}",
                        "fr: straight-quotes has straight quotes",
                        "en: programmers says parser");
    }

    private static Set<String> problems(Class<?> faults) {
        Set<String> problems = new TreeSet<>();
        Map<String, String> french = texts(faults, "fr", problems);
        Map<String, String> english = texts(faults, "en", problems);
        for (String language : LANGUAGES) {
            Map<String, String> texts = language.equals("fr") ? french : english;
            complete(faults, language, texts, problems);
            plain(language, texts, problems);
        }
        alike(french, english, problems);
        return problems;
    }

    private static void complete(Class<?> faults, String language, Map<String, String> texts, Set<String> problems) {
        Set<String> keys = Arrays.stream(faults.getEnumConstants())
                .map(constant -> ((Fault) constant).key())
                .collect(Collectors.toSet());
        keys.stream()
                .filter(key -> !texts.containsKey(key))
                .forEach(key -> problems.add(language + ": " + key + " has no text"));
        texts.keySet().stream()
                .filter(key -> !keys.contains(key.replaceFirst("\\.(hint|nearest)$", "")))
                .forEach(key -> problems.add(language + ": " + key + " belongs to no fault"));
    }

    private static void plain(String language, Map<String, String> texts, Set<String> problems) {
        texts.forEach((key, text) -> {
            String words = VALUE.matcher(text).replaceAll("");
            WORD_OF_PROGRAMMERS
                    .matcher(words)
                    .results()
                    .forEach(found -> problems.add(language + ": " + key + " says " + found.group()));
            // A hint shows what to write, and that may need them.
            if (language.equals("fr") && !key.endsWith(".hint") && text.contains("\"")) {
                problems.add("fr: " + key + " has straight quotes");
            }
            if (key.endsWith(".nearest") && !text.contains("{nearest}")) {
                problems.add(key + " does not use {nearest}");
            }
        });
    }

    private static void alike(Map<String, String> french, Map<String, String> english, Set<String> problems) {
        Stream.concat(french.keySet().stream(), english.keySet().stream())
                .distinct()
                .forEach(key -> {
                    String inFrench = french.get(key);
                    String inEnglish = english.get(key);
                    if (inFrench != null && inEnglish != null) {
                        if (!values(inFrench).equals(values(inEnglish))) {
                            problems.add(key + " has other values in English");
                        }
                    } else if (key.contains(".")) {
                        problems.add(key + " is only in " + (inEnglish == null ? "French" : "English"));
                    }
                });
    }

    private static Set<String> values(String text) {
        return VALUE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Read line by line: the JDK's own reader lets a second text of the same name win. */
    private static Map<String, String> texts(Class<?> faults, String language, Set<String> problems) {
        Map<String, String> texts = new TreeMap<>();
        lines(faults, "faults." + language + ".properties")
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split("=", 2);
                    assertThat(parts).as("%s: %s", language, line).hasSize(2);
                    if (texts.put(parts[0].strip(), parts[1].strip()) != null) {
                        problems.add(language + ": " + parts[0].strip() + " is there twice");
                    }
                });
        return texts;
    }

    private static Stream<String> lines(Class<?> faults, String name) {
        try (InputStream in = faults.getResourceAsStream(name)) {
            assertThat(in).as("%s beside %s", name, faults).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
