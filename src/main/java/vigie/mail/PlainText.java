package vigie.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The twin of an e-mail for those who read text alone, or have it read: the same words in the same order. */
final class PlainText {

    private static final int COLUMNS = 72;
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "table",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "h1",
            "h2",
            "h3",
            "h4",
            "blockquote",
            "hr",
            "pre",
            "caption");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    /** Whether the next block follows without an empty line. */
    private boolean tight;

    static String of(Element body) {
        PlainText plain = new PlainText();
        plain.children(body, "", "");
        plain.end("", "");
        return plain.text.toString().strip() + "\n";
    }

    /** @param first what stands before the first line of the block, {@code indent} before its others */
    private void children(Element element, String first, String indent) {
        String before = first;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                line.append(words.getWholeText());
            } else if (node instanceof Element child && !child.hasClass("unseen")) {
                if (BLOCKS.contains(child.normalName())) {
                    before = end(before, indent);
                    block(child, before, indent);
                    before = indent;
                } else {
                    inline(child, before, indent);
                }
            }
        }
        end(before, indent);
    }

    private void block(Element block, String first, String indent) {
        switch (block.normalName()) {
            case "h1" -> heading(block, "=");
            case "h2" -> heading(block, "-");
            case "h3", "h4" -> heading(block, "");
            case "ul", "ol" -> list(block, indent);
            case "hr" -> text.append("\n").append("-".repeat(COLUMNS)).append("\n");
            case "blockquote" -> children(block, first + "> ", indent + "> ");
            case "table" -> {
                if (block.attr("role").equals("presentation")) {
                    children(block, first, indent);
                } else {
                    rows(block);
                }
            }
            default -> children(block, first, indent);
        }
    }

    private void heading(Element heading, String underline) {
        children(heading, "", "");
        if (!underline.isEmpty() && !text.isEmpty()) {
            int last = text.lastIndexOf("\n", text.length() - 2) + 1;
            int width = text.codePointCount(last, text.length() - 1);
            text.append(underline.repeat(width)).append('\n');
        }
    }

    private void list(Element list, String indent) {
        int number = 1;
        boolean next = !indent.isEmpty();
        for (Element item : list.children()) {
            String mark = list.normalName().equals("ol") ? number++ + ". " : "- ";
            tight = next;
            next = true;
            children(item, indent + mark, indent + " ".repeat(mark.length()));
        }
    }

    private void rows(Element table) {
        for (Element row : table.select("tr")) {
            List<String> cells = new ArrayList<>();
            row.children().forEach(cell -> cells.add(cell.text()));
            line.append(String.join(" | ", cells));
            end("", "");
        }
    }

    private void inline(Element element, String first, String indent) {
        switch (element.normalName()) {
            case "br" -> {
                end(first, indent);
                tight = true;
            }
            case "img" -> line.append('[').append(element.attr("alt")).append(']');
            case "a" -> link(element);
            default -> children(element);
        }
    }

    private void children(Element inline) {
        for (Node node : inline.childNodes()) {
            if (node instanceof TextNode words) {
                line.append(words.getWholeText());
            } else if (node instanceof Element child) {
                inline(child, "", "");
            }
        }
    }

    /** A number to call is its own address. */
    private void link(Element link) {
        String address = link.attr("href").replaceFirst("^mailto:([^?]*).*", "$1");
        children(link);
        boolean said = address.startsWith("tel:")
                || address.startsWith("sms:")
                || link.text().equals(address);
        if (!said) {
            line.append(" (").append(address).append(')');
        }
    }

    /** Writes the line that has come together, if any; gives what stands before the next one. */
    private String end(String first, String indent) {
        List<String> words = words(line.toString());
        line.setLength(0);
        if (words.isEmpty()) {
            return first;
        }
        text.append(tight || text.isEmpty() ? "" : "\n");
        tight = false;
        StringBuilder row = new StringBuilder(first);
        boolean fresh = true;
        for (String word : words) {
            int width = row.codePointCount(0, row.length()) + 1 + word.codePointCount(0, word.length());
            if (!fresh && width > COLUMNS) {
                text.append(row).append('\n');
                row.setLength(0);
                row.append(indent);
                fresh = true;
            }
            row.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        text.append(row).append('\n');
        return indent;
    }

    /** Only at plain spaces: others bind. */
    private static List<String> words(String line) {
        return SPACES.splitAsStream(line).filter(word -> !word.isEmpty()).toList();
    }
}
