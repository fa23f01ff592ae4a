package vigie.kit;

import java.util.Locale;
import java.util.Set;

/** What a layout says, one paragraph a line, in the order of its HTML; of drawings what their {@code alt} says. */
final class Transcript {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "li", "ul", "ol", "table", "tr", "body");
    private static final String BODY = "<body";

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private int at;

    private Transcript(String html) {
        this.html = html;
        this.at = Math.max(0, html.indexOf(BODY));
    }

    static String of(String html) {
        return new Transcript(html).read();
    }

    private String read() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            int end = tag < 0 ? -1 : html.indexOf('>', tag);
            words(html.substring(at, end < 0 ? html.length() : tag));
            if (end < 0) {
                break;
            }
            at = end + 1;
            tag(html.substring(tag + 1, end));
        }
        return text.toString().strip();
    }

    private void tag(String tag) {
        String name = name(tag);
        if (name.equals("svg") && !tag.startsWith("/")) {
            int end = html.indexOf("</svg>", at);
            at = end < 0 ? html.length() : end;
            alternative(tag);
        } else if (name.equals("br")) {
            words(" ");
        } else if (BLOCKS.contains(name)) {
            endParagraph();
        }
    }

    private static String name(String tag) {
        int from = tag.startsWith("/") ? 1 : 0;
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return tag.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private void alternative(String tag) {
        int from = tag.indexOf(" alt=\"");
        int to = from < 0 ? -1 : tag.indexOf('"', from + 6);
        if (to > from + 6) {
            endParagraph();
            words(tag.substring(from + 6, to));
            endParagraph();
        }
    }

    private void endParagraph() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        text.setLength(length);
        if (length > 0 && text.charAt(length - 1) != '\n') {
            text.append('\n');
        }
    }

    /** With white space as HTML reads it. */
    private void words(String written) {
        String plain = written.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                text.append(c);
            } else if (!text.isEmpty()
                    && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }
}
