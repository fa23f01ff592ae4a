package vigie.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;

/**
 * Each {@code golden/NAME.md} gives {@code NAME.html}, and {@code NAME.txt} where something is wrong with it. A new file is a new
 * test; {@code -Dgolden.update=true} writes what is expected. A name may start with {@code en-} or {@code imported-}.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/markdown/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private final Markdown markdown = new Markdown(new SmallTheme());

    static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTextBecomesTheExpectedHtmlAndDiagnostics(String name) throws IOException {
        Locale language = name.startsWith("en-") ? Locale.ENGLISH : Locale.FRENCH;
        String text = Files.readString(FOLDER.resolve(name + ".md"));
        Body body = markdown.render(
                new MarkdownText(name + ".md", text, 1, language, name.startsWith("imported-"), new TestLinks()));

        compare(name + ".html", visible(body.html()));
        compare(name + ".txt", report(body, new FaultText(language)));
        assertThat(body.ids()).allSatisfy(id -> assertThat(body.html()).contains("id=\"" + id + "\""));
    }

    /** So that a reader sees which space it is. */
    private static String visible(String html) {
        return html.replace("\u00A0", "&nbsp;").replace("\u202F", "&nnbsp;");
    }

    private static String report(Body body, FaultText words) {
        return body.diagnostics().stream()
                .sorted()
                .map(diagnostic -> line(diagnostic, words))
                .collect(Collectors.joining());
    }

    private static String line(Diagnostic diagnostic, FaultText words) {
        SourceSpan span = diagnostic.span();
        return "%d:%d+%d %s %s%n  %s%n  %s%n"
                .formatted(
                        span.line(),
                        span.column(),
                        span.length(),
                        diagnostic.severity(),
                        diagnostic.fault().code(),
                        words.message(diagnostic),
                        words.hint(diagnostic).orElse(""));
    }

    private static void compare(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if (UPDATE) {
            if (actual.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.writeString(file, actual);
            }
        }
        assertThat(actual).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
