package vigie.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.FaultText;
import vigie.diagnostic.SourceSpan;

class MarkdownTest {

    private final Markdown markdown = new Markdown(new SmallTheme());

    @Test
    void aFaultStandsAtItsLineOfTheFileAndItsColumnInCodePoints() {
        MarkdownText text =
                new MarkdownText("a.md", "Un\r\n\r\n😀 [x](perdu.md)", 12, Locale.FRENCH, false, new TestLinks());

        assertThat(markdown.render(text).diagnostics()).singleElement().satisfies(fault -> assertThat(fault.span())
                .isEqualTo(new SourceSpan("a.md", 14, 7, 8)));
    }

    @Test
    void aFieldIsRenderedWithoutAParagraph() {
        Body body = markdown.renderInline(text("Un *mot* et :fact[x] !"), 1);

        assertThat(body.html()).isEqualTo("Un <em>mot</em> et <span class=\"fact\">x</span>\u202F!");
    }

    @Test
    void aFaultInAFieldStandsAtTheColumnOfTheFile() {
        assertThat(markdown.renderInline(text("[x](perdu.md)"), 10).diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.span().column()).isEqualTo(14));
    }

    @Test
    void aWithheldFieldIsEmpty() {
        assertThat(markdown.renderInline(text("Un :fact[old]."), 1).html()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- liste", "un\n\ndeux", "## titre"})
    void aFieldTakesOneParagraphOnly(String field) {
        assertThat(markdown.renderInline(text(field), 1).diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.fault()).isEqualTo(MarkdownFault.BLOCK_IN_FIELD));
    }

    @Test
    void linksWithAnchorsAreCollected() {
        Body body = markdown.render(text("[a](gelures.md#froid) [b](#ici)"));

        assertThat(body.anchorLinks())
                .extracting(Body.AnchorLink::page, Body.AnchorLink::anchor)
                .containsExactly(tuple("/risques/gelures/", "froid"), tuple("", "ici"));
    }

    @Test
    void blocksKnowTheLineTheyComeFrom() {
        Body body = markdown.render(text("## A\n\nb\n\n:::callout{kind=x}\nc\n\n- d\n:::\n"));

        assertThat(body.lines())
                .extracting(line -> line.line() + " " + body.html().substring(line.offset(), line.offset() + 4))
                .containsExactly("1 <h2 ", "3 <p>b", "5 <div", "6 <p>c", "8 <ul>", "8 <li>");
    }

    @Test
    void blocksStillKnowItWhereSomethingEnds() {
        Body body = markdown.render(text(
                "- :fact[soon]\n- b\n\n:::callout{kind=x}\n:fact[soon]\n\n> :fact[later]\n:::\n\n:fact[soon]\n\nc\n"));

        assertThat(body.lines())
                .extracting(line -> line.line() + " " + body.html().substring(line.offset(), line.offset() + 3))
                .containsExactly("1 <ul", "1 <li", "2 <li", "4 <di", "5 <p ", "7 <bl", "7 <p ", "10 <p ", "12 <p>");
    }

    @Test
    void aFieldOfWhichSomethingEndsIsWrapped() {
        assertThat(markdown.renderInline(text("a :fact[later] b :fact[soon]"), 1)
                        .html())
                .startsWith("<span data-until=\"2026-12-31T23:00:00Z\">a <")
                .endsWith("</span></span>");
    }

    @Test
    void aTextOverTheLimitIsRefusedInOneFault() {
        assertThat(markdown.render(text("é".repeat(300_000))).diagnostics())
                .singleElement()
                .satisfies(fault -> assertThat(fault.fault()).isEqualTo(MarkdownFault.TOO_LONG));
    }

    @ParameterizedTest
    @EnumSource(MarkdownFault.class)
    void everyFaultIsWordedInBothLanguages(MarkdownFault fault) {
        var diagnostic = Diagnostic.of(fault, SourceSpan.of("a.md"));
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            FaultText words = new FaultText(language);
            assertThat(words.message(diagnostic)).isNotEqualTo(fault.code());
            assertThat(words.hint(diagnostic)).isPresent();
        }
    }

    static Stream<String> payloads() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/markdown/payloads.txt")).stream()
                .filter(line -> !line.isBlank());
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingInTheOutputRuns(String payload) {
        for (String place : new String[] {
            "%s", "a %s b", "[a](%s)", "[a](<%s>)", "[a](b \"%s\")", "![%s](affiche.png)", "![a](affiche.png \"%s\")",
                    "<%s>", "`%s`",
            "a {#%s}", "a {.%s}", "*a*{lang=%s}", "*a*{class=\"%s\"}", "## %s", ":fact[%s]", "| %s |\n| - |\n| %s |",
                    "[%s]: %s \"%s\"\n\n[%s]", "```%s\nx\n```",
            "[^%s]\n\n[^%s]: %s", "%s\n: %s", "> %s", "<div %s>", "<a href=\"%s\">x</a>", "<img src=\"%s\">",
        }) {
            for (boolean imported : new boolean[] {false, true}) {
                String text = place.replace("%s", payload);
                Body body =
                        markdown.render(new MarkdownText("a.md", text, 1, Locale.FRENCH, imported, new TestLinks()));
                assertHarmless(body.html(), text);
            }
        }
    }

    private static void assertHarmless(String html, String text) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            assertThat(element.normalName())
                    .as("%s in %s", text, html)
                    .isNotIn(
                            "script",
                            "style",
                            "iframe",
                            "object",
                            "embed",
                            "svg",
                            "math",
                            "form",
                            "base",
                            "link",
                            "meta",
                            "template");
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                assertThat(attribute.getKey())
                        .as("%s in %s", text, html)
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(value)
                            .as("%s in %s", text, html)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("vbscript:");
                }
            }
        }
    }

    @Test
    void aParserThatKnowsLessGivesTheSameTreeWhereTheTextUsesNoMore() {
        String[] pieces = {
            "mot ",
            "\n",
            "\n\n",
            "- ",
            "> ",
            "1. ",
            "    ",
            "*",
            "**",
            "`",
            "[",
            "](a)",
            "![",
            "|",
            "| - |\n",
            "[^1]",
            "[^1]: ",
            ": ",
            "~ ",
            "{#a}",
            "{.b}",
            "{",
            ":fact[x]",
            "::helpline{id=a}",
            ":::",
            ":::callout{kind=a}",
            ":",
            "## ",
            "---\n",
            "<b>",
            "```\n",
            "\\",
            "&amp;",
            "\"",
            "é",
            "  \n",
            "#",
            "=",
        };
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int features = Survey.of(new Source(text(text.toString()), 1)).features();
            assertThat(tree(text.toString(), features)).as("%s", text).isEqualTo(tree(text.toString(), Survey.SYNTAX));
        }
    }

    private static String tree(String text, int features) {
        StringBuilder tree = new StringBuilder();
        for (var node : Parsers.parse(SourceSequence.of(text), features).getDescendants()) {
            tree.append(node.getClass().getSimpleName())
                    .append(Arrays.asList(node.getStartOffset(), node.getEndOffset()))
                    .append(' ');
        }
        return tree.toString();
    }

    private static MarkdownText text(String text) {
        return new MarkdownText("a.md", text, 1, Locale.FRENCH, false, new TestLinks());
    }
}
