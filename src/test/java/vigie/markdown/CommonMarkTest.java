package vigie.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** The examples of the CommonMark specification, with every syntax of ours switched on beside it. */
class CommonMarkTest {

    private static final Path FOLDER = Path.of("src/test/resources/markdown/commonmark");
    private static final Pattern EXAMPLE =
            Pattern.compile("`{32} example\n(.*?)^\\.\n(.*?)^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String BLOCKS =
            " p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre hr div table tr td th thead tbody del body section ";

    private final Markdown markdown = new Markdown(new SmallTheme());

    @Test
    void everyExampleIsRenderedAsSpecifiedButForTheListedDeviations() throws IOException {
        Map<Integer, String> listed = deviations();
        List<String> unexpected = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(Files.readString(FOLDER.resolve("examples.txt")));
        int number = 0;
        while (example.find()) {
            number++;
            String text = example.group(1).replace('→', '\t');
            String expected = normal(example.group(2).replace('→', '\t'));
            String actual = normal(render(text));
            boolean same = actual.equals(expected);
            if (same == listed.containsKey(number)) {
                unexpected.add(
                        same
                                ? number + " is as specified, but listed"
                                : number + "\n" + text + "\n  expected " + expected + "\n  but was  " + actual);
            }
        }
        assertThat(number).isEqualTo(652);
        assertThat(unexpected).isEmpty();
    }

    private String render(String text) {
        MarkdownText whole = new MarkdownText("example.md", text, 1, Locale.FRENCH, false, new TestLinks());
        return markdown.render(whole, Dialect.COMMONMARK).html();
    }

    private static Map<Integer, String> deviations() throws IOException {
        Map<Integer, String> deviations = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve("deviations.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                deviations.put(Integer.valueOf(parts[0]), parts[1]);
            }
        }
        return deviations;
    }

    private static String normal(String html) {
        StringBuilder out = new StringBuilder();
        append(Jsoup.parseBodyFragment(html).body(), out, false);
        return out.toString();
    }

    private static void append(Element element, StringBuilder out, boolean pre) {
        boolean block = BLOCKS.contains(" " + element.normalName() + " ");
        if (block) {
            trimEnd(out);
        }
        out.append('<').append(element.normalName());
        element.attributes().asList().stream()
                .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue())
                .sorted()
                .forEach(out::append);
        out.append('>');
        for (Node child : element.childNodes()) {
            if (child instanceof Element inner) {
                append(inner, out, pre || inner.normalName().equals("pre"));
            } else if (child instanceof TextNode text) {
                String words = pre ? text.getWholeText() : text.getWholeText().replaceAll("[ \t\n]+", " ");
                out.append(
                        out.charAt(out.length() - 1) == '>' && !pre && endsBlock(out) ? words.stripLeading() : words);
            } else {
                out.append(child.outerHtml());
            }
        }
        if (block && !pre) {
            trimEnd(out);
        }
        out.append("</").append(element.normalName()).append('>');
    }

    private static boolean endsBlock(StringBuilder out) {
        int start = out.lastIndexOf("<");
        String tag = out.substring(start + 1, out.length() - 1).replace("/", "").split(" ", 2)[0];
        return BLOCKS.contains(" " + tag + " ") || tag.equals("br");
    }

    private static void trimEnd(StringBuilder out) {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }
}
