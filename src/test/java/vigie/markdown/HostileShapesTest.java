package vigie.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vigie.diagnostic.Diagnostic;

/** Texts that bring Markdown parsers down: each ends, on an ordinary stack, as a body or as one located fault. */
class HostileShapesTest {

    private static final int SIZE = 80_000;

    private final Markdown markdown = new Markdown(new SmallTheme());

    static Stream<Arguments> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        for (String unit : new String[] {
            "[",
            "]",
            "![",
            "[a](",
            "[a](b",
            "[a](<b",
            "![a](",
            "[a][",
            "[]",
            "[a]",
            "*",
            "_",
            "**a ",
            "*a ",
            "a* ",
            "*a_ ",
            "a**b",
            "a_b",
            "*a **b ",
            "`",
            "`a",
            "a`",
            "<",
            "<a ",
            "<a b=\"",
            "<a b='",
            "<!--",
            "<?",
            "<!A ",
            "<![CDATA[",
            "</a",
            "&",
            "&#",
            "&a",
            "\\",
            "\\\\",
            ">",
            "> ",
            "- ",
            "* ",
            "1. ",
            "+ ",
            ": ",
            "#",
            "# ",
            "=",
            "-",
            "\n",
            " ",
            "\t",
            "  \n",
            "a  ",
            "a\\\n",
            "|",
            "|-",
            "a|",
            "- a\n",
            "~",
            "~~~\n",
            "```\n",
            "``` a\n",
            "[^",
            "[^a",
            "[^a]",
            "[^a]:",
            "[^a]: ",
            "[a]: ",
            "[a]: b\n",
            "[a]: <b",
            "[a]: b \"",
            "{",
            "{#a",
            "{.a}",
            "{a=\"",
            ":a[",
            ":a{",
            ":a{b=\"",
            "::a[\n",
            ":::",
            ":::a\n",
            ":::\n",
            "::",
            ":a",
            "\"",
            "'",
            "\"a ",
            "'a ",
            "a'",
            "... ",
            "1 ",
            "1 000 ",
            "a : ",
            "M. ",
            "a@b",
            "https://",
            "<https://",
            "<a@b",
            "( ",
            "(",
            "[a](b \"",
            "[a](b '",
            "[a](b (",
            "[a](((",
            "é",
            "\uD83D\uDE00",
            "\0",
            "\r",
            "\u202F",
            "< a",
            "a:b:",
            "x\n: y\n\n",
            "a\n===\n",
            "- a\n\n  ",
            "*a*{.b} ",
            "<div>\n",
            "<script>\n",
            "- - ",
            "> - ",
            "1) ",
        }) {
            shapes.put(unit.repeat(SIZE / unit.length() + 1), unit);
        }
        shapes.put("[".repeat(40_000) + "a" + "]".repeat(40_000), "nested brackets");
        shapes.put("*".repeat(40_000) + "a" + "*".repeat(40_000), "nested emphasis");
        shapes.put("**a *a ".repeat(6_000) + "b* b** ".repeat(6_000), "nested mixed emphasis");
        shapes.put("[a".repeat(20_000) + "](b)".repeat(20_000), "nested links");
        shapes.put("![a".repeat(20_000) + "](b)".repeat(20_000), "nested pictures");
        shapes.put("(".repeat(40_000) + "[a](" + "(".repeat(40_000), "parentheses");
        shapes.put("[a](" + "b".repeat(SIZE) + ")", "long destination");
        shapes.put("[a](<" + "b".repeat(SIZE) + ">)", "long destination in angles");
        shapes.put("[a](b \"" + "c".repeat(SIZE) + "\")", "long title");
        shapes.put("[" + "a".repeat(SIZE) + "]", "long label");
        shapes.put("[" + "a".repeat(SIZE) + "]: b", "long definition");
        shapes.put("a <!-- " + "b".repeat(SIZE) + " --> c", "long inline comment");
        shapes.put("a <b c=\"" + "d".repeat(SIZE) + "\"> e", "long attribute");
        shapes.put("a <b " + "c ".repeat(SIZE / 2) + "> e", "many attributes");
        shapes.put("[^" + " ".repeat(SIZE), "spaces in a footnote's name");
        shapes.put("a" + " ".repeat(SIZE) + "b", "spaces within a line");
        shapes.put("#" + " ".repeat(SIZE) + "#", "spaces in a heading");
        shapes.put("# " + "a #".repeat(SIZE / 3), "closing heading marks");
        shapes.put("|" + " ".repeat(SIZE) + "|\n|-|\n", "spaces in a table");
        shapes.put("| a |\n|" + "-".repeat(SIZE) + "|\n", "long table rule");
        shapes.put(
                "|a".repeat(900) + "|\n" + "|-".repeat(900) + "|\n" + "|b\n".repeat(20_000),
                "short rows of a wide table");
        shapes.put("| a | b |\n| - | - |\n" + "| *c* | [d](e) |\n".repeat(4_000), "a long table");
        shapes.put(counted("`", 400), "backticks of growing number");
        shapes.put(
                IntStream.range(0, 5_000).mapToObj(i -> "[r" + i + "]: u\n").collect(Collectors.joining())
                        + "\n[r1] ".repeat(5_000),
                "many references");
        shapes.put(
                IntStream.range(0, 480)
                        .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
                        .collect(Collectors.joining()),
                "480 nested items");
        shapes.put(
                IntStream.range(0, 480)
                        .mapToObj(i -> " ".repeat(2 * i) + ":::" + ":".repeat(i) + "callout{kind=a}\n")
                        .collect(Collectors.joining()),
                "indented containers");
        shapes.put(":::callout{kind=a}\n".repeat(4_000), "nested containers");
        shapes.put("- a\n".repeat(20_000), "a long list");
        shapes.put("> a\n".repeat(20_000), "a long quote");
        shapes.put("a[^1]\n\n[^1]: " + "b[^1] ".repeat(10_000), "a note that refers to itself");
        shapes.put(
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "a[^" + i + "]\n\n[^" + i + "]: b[^" + (i + 1) + "]\n\n")
                        .collect(Collectors.joining()),
                "a chain of notes");
        shapes.put("## a\n\n".repeat(10_000), "the same heading again and again");
        return shapes.entrySet().stream().map(shape -> Arguments.argumentSet(name(shape.getValue()), shape.getKey()));
    }

    private static String counted(String unit, int count) {
        return IntStream.range(1, count).mapToObj(i -> "e" + unit.repeat(i)).collect(Collectors.joining());
    }

    private static String name(String unit) {
        return unit.chars()
                .mapToObj(c -> c <= ' ' || c > '~' ? "U+%02X ".formatted(c) : Character.toString(c))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aHostileShapeEndsAsABodyOrAsOneLocatedFault(String text) {
        for (boolean imported : new boolean[] {false, true}) {
            Body body = markdown.render(new MarkdownText("x.md", text, 5, Locale.FRENCH, imported, new TestLinks()));

            if (body.html().isEmpty()) {
                assertThat(body.diagnostics())
                        .allSatisfy(diagnostic ->
                                assertThat(diagnostic.span().line()).isPositive());
            }
            assertThat(body.diagnostics())
                    .filteredOn(HostileShapesTest::isRefusal)
                    .hasSizeLessThan(2);
        }
    }

    private static boolean isRefusal(Diagnostic diagnostic) {
        return diagnostic.fault() == MarkdownFault.UNREADABLE || diagnostic.fault() == MarkdownFault.TOO_DEEP;
    }
}
