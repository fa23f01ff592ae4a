package vigie.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vigie.diagnostic.DiagnosticPrinter.Format;

class DiagnosticPrinterTest {

    /** Faults without texts print their code. */
    private enum Kind implements Fault {
        WRONG(Severity.ERROR),
        OLD(Severity.WARNING);

        private final Severity severity;

        Kind(Severity severity) {
            this.severity = severity;
        }

        @Override
        public Severity severity() {
            return severity;
        }
    }

    private static Diagnostic at(int line, int column, int length) {
        return Diagnostic.of(Kind.WRONG, new SourceSpan("content/a.md", line, column, length));
    }

    private static String print(Format format, String line, Diagnostic... diagnostics) {
        return print(format, Locale.FRENCH, line, List.of(diagnostics));
    }

    private static String print(Format format, Locale language, String line, List<Diagnostic> diagnostics) {
        StringWriter out = new StringWriter();
        new DiagnosticPrinter(format, new FaultText(language), (file, number) -> Optional.of(line))
                .print(diagnostics, new PrintWriter(out));
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "un mot faux ici|8|4|       ^^^^",
                "un mot faux ici|1|0|^",
                "un mot faux ici|15|1|              ^",
                "un mot faux ici|16|1|               ^",
                "un mot faux ici|99|5|               ^",
                "été à l'île faux|13|4|            ^^^^",
                "e\u0301te\u0301 faux|7|4|    ^^^^",
                "👩‍🚀 faux|5|4|   ^^^^",
                "🧊 faux|3|4|   ^^^^",
                "中文 faux|4|4|     ^^^^",
                "\tdeux\ttabulations|7|11|      ^^^^^^^^^^^",
                "faux🧊🧊 ici|1|6|^^^^^^^^",
                "un mot|4|99|   ^^^",
            })
    void theCaretStandsUnderWhatIsWrong(String line, int column, int length, String caret) {
        assertThat(print(Format.TEXT, line, at(3, column, length)).lines().toList())
                .startsWith("content/a.md:3:" + column + ": erreur: diagnostic.wrong")
                .element(2)
                .isEqualTo("    " + caret);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "50, 3", "120, 3", "5000, 3", "9995, 40", "9998, 3"})
    void aVeryLongLineIsCutAroundWhatIsWrong(int column, int length) {
        String line = "abcdefghij".repeat(1_000);

        List<String> printed =
                print(Format.TEXT, line, at(3, column, length)).lines().toList();

        String excerpt = printed.get(1);
        int from = printed.get(2).indexOf('^');
        assertThat(excerpt.length()).isLessThan(110);
        assertThat(excerpt.charAt(from)).isEqualTo(line.charAt(column - 1));
        assertThat(printed.get(2).length()).isLessThanOrEqualTo(excerpt.length());
    }

    @Test
    void aLineAsAWholeHasNoCaret() {
        assertThat(print(Format.TEXT, "une ligne", at(3, 0, 0)).lines().toList())
                .containsExactly("content/a.md:3: erreur: diagnostic.wrong", "    une ligne", "");
    }

    @Test
    void aFileAsAWholeHasNoExcerpt() {
        assertThat(print(Format.TEXT, "une ligne", at(0, 0, 0)).lines().toList())
                .containsExactly("content/a.md: erreur: diagnostic.wrong", "");
    }

    @Test
    void aFileThatIsGoneHasNoExcerpt() {
        StringWriter out = new StringWriter();
        new DiagnosticPrinter(Format.TEXT, new FaultText(Locale.FRENCH), (file, line) -> Optional.empty())
                .print(List.of(at(3, 1, 1)), new PrintWriter(out));

        assertThat(out.toString().lines()).containsExactly("content/a.md:3:1: erreur: diagnostic.wrong", "");
    }

    @Test
    void controlCharactersOfTheContentDoNotReachTheTerminal() {
        assertThat(print(Format.TEXT, "a\u001b[31mb\u0007\u0085\u009bc", at(1, 1, 1)))
                .doesNotContain("\u001b", "\u0007", "\u0085", "\u009b");
        assertThat(print(Format.TEXT, "", Diagnostic.of(Kind.WRONG, SourceSpan.of("content/a\u001b[31m.md"))))
                .doesNotContain("\u001b");
    }

    @Test
    void jsonIsReadByAnyReader() {
        Diagnostic odd = Diagnostic.of(
                Kind.WRONG,
                new SourceSpan("content/\"a\"\\\n\u2028é🧊.md", 3, 1, 2),
                "value",
                "\"\\\t\r\n\u0000\u001f\u007f\u2028\ud83e\uddca");

        Map<?, ?> read = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(print(Format.JSON, "", odd).replace("\u007f", "\\u007f"));

        assertThat(read.get("severity")).isEqualTo("error");
        assertThat(read.get("code")).isEqualTo("diagnostic.wrong");
        assertThat(read.get("file")).isEqualTo("content/\"a\"\\\n\u2028é🧊.md");
        assertThat(read.get("line")).isEqualTo(3);
        assertThat(read.get("column")).isEqualTo(1);
        assertThat(read.get("length")).isEqualTo(2);
        assertThat(read.get("values")).isEqualTo(Map.of("value", "\"\\\t\r\n\u0000\u001f\u007f\u2028\ud83e\uddca"));
    }

    @Test
    void githubsSignsAreEscaped() {
        assertThat(print(
                        Format.GITHUB,
                        "",
                        Diagnostic.of(Kind.WRONG, new SourceSpan("content/a: 100%, b\r\n::error::.md", 3, 5, 2))))
                .isEqualTo("::error file=content/a%3A 100%25%2C b%0D%0A%3A%3Aerror%3A%3A.md,line=3,col=5"
                        + "::diagnostic.wrong" + System.lineSeparator());
    }

    @Test
    void errorsStandLastWhereATerminalShowsThem() {
        Diagnostic warning = Diagnostic.of(Kind.OLD, SourceSpan.of("content/z.md"));

        assertThat(print(Format.TEXT, "", at(1, 1, 1), warning).lines())
                .containsSubsequence(
                        "content/z.md: avertissement: diagnostic.old", "content/a.md:1:1: erreur: diagnostic.wrong");
    }

    private static List<Diagnostic> many(Kind kind, int count) {
        return new ArrayList<>(IntStream.rangeClosed(1, count)
                .mapToObj(line -> Diagnostic.of(kind, new SourceSpan("content/a.md", line, 1, 1)))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({"WRONG, 100, 400", "WRONG, 101, 101", "OLD, 20, 80", "OLD, 21, 21"})
    void whatCanStillBeReadIsShownWithItsLineAndMoreThanThatInOneLineEach(Kind kind, int count, int lines) {
        assertThat(print(Format.TEXT, Locale.FRENCH, "ligne", many(kind, count)).lines())
                .hasSize(lines);
    }

    @Test
    void peopleGetTwoHundredWarningsAndTheCountOfTheOthers() {
        List<String> printed = print(Format.TEXT, Locale.FRENCH, "", many(Kind.OLD, 203))
                .lines()
                .toList();

        assertThat(printed.stream().filter(line -> line.contains(": avertissement: ")))
                .hasSize(200);
        assertThat(printed).contains("… et 3 autres avertissements (tous avec --format json)");
        assertThat(print(Format.TEXT, Locale.ENGLISH, "", many(Kind.OLD, 201)))
                .contains("… and 1 more warning (all of them with --format json)");
        assertThat(print(Format.TEXT, Locale.FRENCH, "", many(Kind.OLD, 201)))
                .contains("… et 1 autre avertissement (tous avec --format json)");
    }

    @Test
    void everyErrorIsShownHoweverMany() {
        assertThat(print(Format.TEXT, Locale.FRENCH, "", many(Kind.WRONG, 500)).lines())
                .hasSize(500);
    }

    @Test
    void programsGetAllWarnings() {
        assertThat(print(Format.JSON, Locale.FRENCH, "", many(Kind.OLD, 500)).lines())
                .hasSize(500);
        assertThat(print(Format.GITHUB, Locale.FRENCH, "", many(Kind.OLD, 500)).lines())
                .hasSize(500);
    }

    @Test
    void theSameFaultSaidTwiceCountsOnce() {
        Diagnostics diagnostics = new Diagnostics();
        diagnostics.add(at(2, 1, 1));
        diagnostics.add(at(1, 1, 1));
        diagnostics.add(at(2, 1, 1));

        assertThat(diagnostics.sorted()).containsExactly(at(1, 1, 1), at(2, 1, 1));
    }
}
