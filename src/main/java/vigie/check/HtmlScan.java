package vigie.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The ids and addresses of a finished page, found in one pass over its bytes: a tree of every page would double the time of
 * a build. It relies on what our own layouts write, which is well-formed HTML with quoted attributes.
 */
final class HtmlScan {

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

    /** What {@code href} and {@code src} say, character references undone. */
    List<String> links() {
        return links;
    }

    private void run() {
        while (at < html.length) {
            if (html[at] != '<') {
                at++;
            } else if (at + 1 < html.length && isLetter(html[at + 1])) {
                tag();
            } else if (startsWith("<!--")) {
                skipPast("-->");
            } else {
                at++;
            }
        }
    }

    private void tag() {
        at++;
        int start = at;
        while (at < html.length && isName(html[at])) {
            at++;
        }
        boolean raw = isRaw(start, at);
        while (at < html.length && html[at] != '>') {
            if (isName(html[at])) {
                attribute();
            } else {
                at++;
            }
        }
        if (raw) {
            skipPast("</");
        }
    }

    /** The content of scripts and styles is no HTML. */
    private boolean isRaw(int start, int end) {
        return (end - start == 6 && matches(start, "script")) || (end - start == 5 && matches(start, "style"));
    }

    private void attribute() {
        int start = at;
        while (at < html.length && isName(html[at])) {
            at++;
        }
        int end = at;
        if (at >= html.length || html[at] != '=') {
            return;
        }
        at++;
        if (at >= html.length || (html[at] != '"' && html[at] != '\'')) {
            return;
        }
        byte quote = html[at++];
        int valueStart = at;
        while (at < html.length && html[at] != quote) {
            at++;
        }
        keep(start, end, valueStart, at);
        at++;
    }

    private void keep(int start, int end, int valueStart, int valueEnd) {
        int length = end - start;
        if (length == 2 && matches(start, "id")) {
            ids.add(text(valueStart, valueEnd));
        } else if ((length == 4 && matches(start, "href")) || (length == 3 && matches(start, "src"))) {
            links.add(text(valueStart, valueEnd));
        }
    }

    private String text(int start, int end) {
        String text = new String(html, start, end - start, StandardCharsets.UTF_8);
        return text.indexOf('&') < 0
                ? text
                : text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    }

    private void skipPast(String end) {
        while (at < html.length && !startsWith(end)) {
            at++;
        }
        at += end.length();
    }

    private boolean startsWith(String text) {
        return matches(at, text);
    }

    private boolean matches(int from, String text) {
        if (from + text.length() > html.length) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (html[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(byte c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isName(byte c) {
        return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_';
    }
}
