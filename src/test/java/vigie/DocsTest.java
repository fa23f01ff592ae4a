package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the documents for developers do what is said of them. */
class DocsTest {

    private static final String README = TestSite.read(Path.of("README.md"));
    private static final String TYPES = TestSite.read(Path.of("docs/types.md"));
    private static final String THEMES = TestSite.read(Path.of("docs/themes.md"));

    @TempDir
    Path folder = Path.of(".");

    /** The text between the first such line of a document and the end of its block. */
    private static String block(String document, String opening) {
        int start = document.indexOf(opening);
        assertThat(start).as(opening).isNotNegative();
        return document.substring(start + opening.length(), document.indexOf("\n```", start + opening.length()));
    }

    @Test
    void theMessageInTheReadmeIsReal() {
        String message = README.lines()
                .dropWhile(line -> !line.startsWith("    content/risks/gelures.md:"))
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.substring(4))
                .reduce("", (all, line) -> all + line + "\n");
        TestSite site = TestSite.shipped(folder);
        String page = TestSite.read(folder.resolve("content/risks/gelures.md"));

        TestSite.Answer answer = site.with(
                        "content/risks/gelures.md", page.replace("onset: immediate", "onset: imediate"))
                .check("--date=2026-06-01");

        assertThat(message).isNotEmpty();
        assertThat(answer.err()).contains(message);
    }

    @Test
    void everyCommandAndOptionOfTheReadmeIsOne() {
        TestSite site = TestSite.nowhere();
        List<String> commands = rows("`\\./vigie (\\w+)");
        List<String> options = rows("`(--[a-z-]+)");

        assertThat(commands).contains("build", "check", "new");
        String help = "";
        for (String command : List.copyOf(new java.util.TreeSet<>(commands))) {
            TestSite.Answer answer = site.run(command, "--help");
            assertThat(answer.code()).as(command).isZero();
            help += answer.out();
        }
        assertThat(options).hasSizeGreaterThan(10);
        for (String option : options) {
            assertThat(help).contains(option);
        }
    }

    private static List<String> rows(String pattern) {
        return Pattern.compile("(?m)^\\| .*")
                .matcher(README)
                .results()
                .map(MatchResult::group)
                .flatMap(row -> Pattern.compile(pattern).matcher(row).results().map(found -> found.group(1)))
                .toList();
    }

    /** The only folders that the README may name are there. */
    @Test
    void everyFolderOfTheReadmeExists() {
        List<String> folders = rows("^\\| `([a-z-]+)/`");

        assertThat(folders).contains("content", "seeds", "templates");
        assertThat(folders).allSatisfy(name -> assertThat(Path.of(name)).isDirectory());
    }

    @Test
    void theTypeInTheDocsIsOne() {
        TestSite site = TestSite.in(folder)
                .with("templates/types/risks.yaml", block(TYPES, "```yaml\n"))
                .with("templates/icons/gel.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"/>")
                .with("content/risks/_index.md", "---", "title: Risques", "---")
                .with("content/risks/gel.md", "---", "title: Gel", "onset: immediate", "icon: gel", "---");
        TestSite.Answer right = site.check();
        TestSite.Answer wrong = site.with("content/risks/gel.md", "---", "title: Gel", "onset: never", "---")
                .check();

        assertThat(right.toString()).startsWith("exit code 0\n").doesNotContain("avertissement");
        assertThat(wrong.err()).contains("« never » n’est pas un choix possible pour « Moment d'apparition ».");
    }

    @Test
    void theTableOfKeywordsNamesFormatsThatTypesKnow() {
        List<String> formats = Pattern.compile("(?m)^\\| `format: ([a-z-]+)`((?:, `[a-z]+`)*)")
                .matcher(TYPES)
                .results()
                .flatMap(row -> Pattern.compile("[a-z-]+")
                        .matcher(row.group(1) + " " + row.group(2))
                        .results()
                        .map(MatchResult::group))
                .toList();
        String fields = formats.stream()
                .map(format -> "  a-" + format + ":\n    title: F\n    description: F\n    format: " + format + "\n")
                .reduce("", String::concat);
        TestSite.Answer answer = TestSite.in(folder)
                .with(
                        "templates/types/essais.yaml",
                        "title: Essai\ndescription: Essai\ntype: object\nproperties:\n" + fields)
                .check();

        assertThat(formats).contains("markdown", "opening-hours", "slug");
        assertThat(answer.toString()).startsWith("exit code 0\n").doesNotContain("avertissement");
    }

    @Test
    void thePaletteInTheDocsIsOne() {
        String palette = block(THEMES, "becomes custom properties of `site.css`: `--coral`, `--ink`.\n\n```yaml\n");

        TestSite.Answer right =
                TestSite.in(folder).with("templates/palette.yaml", palette).check();
        TestSite.Answer wrong = TestSite.in(folder)
                .with("templates/palette.yaml", palette.replace("\"#0e0a2a\"", "\"#fff9f0\""))
                .check();

        assertThat(right.toString()).startsWith("exit code 0\n").doesNotContain("avertissement");
        assertThat(wrong.err()).contains("Texte courant");
    }

    @Test
    void everyLayoutComponentAndNameOfTheDocsOnThemesExists() {
        List<String> components = Pattern.compile("<@i\\.(\\w+) ")
                .matcher(block(THEMES, "The component `picture` prints all of that:\n\n```\n"))
                .results()
                .map(found -> found.group(1))
                .toList();
        String picture = TestSite.read(Path.of("templates/components/picture/picture.ftl"));

        assertThat(components).containsExactly("picture", "image");
        assertThat(components).allSatisfy(name -> assertThat(picture).contains("<#macro " + name));
    }
}
