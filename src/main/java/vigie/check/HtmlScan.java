package vigie.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/**
 * The ids and addresses of a finished page, found in one pass over its bytes: a tree of every page would double the time of
 * a build. It reads tags and attributes as HTML's tokenizer does, and knows nothing of how elements nest.
 */
final class HtmlScan {

    private static final boolean[] ENDS_NAME = new boolean[256];

    static {
        for (char c : " \n\t\r\f/>=".toCharArray()) {
            ENDS_NAME[c] = true;
        }
    }

    private final byte[] html;
    private final List<String> ids = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private int at;

    private HtmlScan(byte[] html) {
        this.html = html;
    }

    static HtmlScan of(byte[] html) {
        HtmlScan scan = new HtmlScan(html);
        scan.run();
        return scan;
    }

    List<String> ids() {
        return ids;
    }

    /** What a browser would ask for or follow, character references undone. */
    List<String> links() {
        return links;
    }

    private void run() {
        while (at < html.length) {
            if (html[at] != '<') {
                at = find('<', at);
            } else if (isHere("<!--")) {
                at += 2; // a comment may end with the hyphens that it starts with
                skipPast("-->");
            } else if (at + 1 < html.length && isLetter(html[at + 1])) {
                tag();
            } else {
                at++;
            }
        }
    }

    private void tag() {
        int start = at + 1;
        skipName();
        int end = at;
        while (at < html.length && html[at] != '>') {
            if (isSpace(html[at]) || html[at] == '/') {
                at++;
            } else {
                attribute();
            }
        }
        if (isRaw(start, end)) {
            skipPast("</" + new String(html, start, end - start, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
        }
    }

    /** Elements whose content is no HTML. */
    private boolean isRaw(int start, int end) {
        return switch (end - start) {
            case 5 -> is("style", start, end) || is("title", start, end);
            case 6 -> is("script", start, end) || is("iframe", start, end);
            case 8 -> is("textarea", start, end);
            default -> false;
        };
    }

    private void attribute() {
        int start = at;
        skipName();
        int end = at;
        skipSpace();
        if (at >= html.length || html[at] != '=') {
            at = Math.max(at, start + 1);
            return;
        }
        at++;
        skipSpace();
        if (at >= html.length) {
            return;
        }
        byte quote = html[at];
        boolean quoted = quote == '"' || quote == '\'';
        if (quoted) {
            at++;
        }
        int value = at;
        if (quoted) {
            at = find(quote, at);
        } else {
            while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
                at++;
            }
        }
        if (at < html.length) {
            keep(start, end, value, at);
            at += quoted ? 1 : 0;
        }
    }

    private void keep(int start, int end, int valueStart, int valueEnd) {
        if (is("id", start, end)) {
            ids.add(text(valueStart, valueEnd));
        } else if (isAddress(start, end)) {
            links.add(text(valueStart, valueEnd).strip());
        } else if (is("srcset", start, end)) {
            for (String candidate : text(valueStart, valueEnd).split(",\\s", -1)) {
                links.add(candidate.strip().split("\\s", 2)[0]);
            }
        }
    }

    private boolean isAddress(int start, int end) {
        return switch (end - start) {
            case 3 -> is("src", start, end);
            case 4 -> is("href", start, end);
            case 6 -> is("poster", start, end) || is("action", start, end);
            case 10 -> is("xlink:href", start, end);
            default -> false;
        };
    }

    private String text(int start, int end) {
        String text = new String(html, start, end - start, StandardCharsets.UTF_8);
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true);
    }

    /** Most of a page is passed here, and the first compiler leaves fields in loops as they are. */
    private int find(int wanted, int from) {
        byte[] bytes = html;
        int found = from;
        while (found < bytes.length && bytes[found] != wanted) {
            found++;
        }
        return found;
    }

    private void skipName() {
        byte[] bytes = html;
        int end = at + 1;
        while (end < bytes.length && !ENDS_NAME[bytes[end] & 0xFF]) {
            end++;
        }
        at = end;
    }

    private void skipSpace() {
        while (at < html.length && isSpace(html[at])) {
            at++;
        }
    }

    private void skipPast(String end) {
        while (at < html.length && !isHere(end)) {
            at++;
        }
        at += end.length();
    }

    private boolean isHere(String text) {
        return at + text.length() <= html.length && is(text, at, at + text.length());
    }

    /** Whatever the case of ASCII letters. */
    private boolean is(String lowerCase, int start, int end) {
        if (end - start != lowerCase.length()) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            byte c = html[start + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(byte c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
