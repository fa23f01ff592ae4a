package vigie.assets;

/** A style sheet as browsers need it: without the comments and the white space that are for those who write it. */
final class BareStyle {

    private static final String NEEDS_NO_SPACE = "{}:;, \n";

    private final String css;
    private final StringBuilder bare;
    private int at;

    private BareStyle(String css) {
        this.css = css;
        this.bare = new StringBuilder(css.length());
    }

    static String of(String css) {
        return new BareStyle(css).read();
    }

    private String read() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else if (c == '"' || c == '\'') {
                copyTo(endOfString(c));
            } else if (css.startsWith("url(", at)) {
                copyTo(endOfUrl());
            } else if (Character.isWhitespace(c)) {
                space();
            } else {
                if (c == '}' && last() == ';') {
                    bare.setLength(bare.length() - 1);
                }
                bare.append(c);
                at++;
            }
        }
        return bare.toString();
    }

    /** Counts between words only. */
    private void space() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        char next = at < css.length() ? css.charAt(at) : '}';
        if (NEEDS_NO_SPACE.indexOf(last()) < 0 && next != '{' && next != '}') {
            bare.append(' ');
        }
    }

    private char last() {
        return bare.isEmpty() ? '}' : bare.charAt(bare.length() - 1);
    }

    private void copyTo(int end) {
        bare.append(css, at, end);
        at = end;
    }

    /** A string ends at its quote; one that is not closed, at the end of its line. */
    private int endOfString(char quote) {
        for (int i = at + 1; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n') {
                return i + 1;
            }
        }
        return css.length();
    }

    /** An address without quotes may hold what looks like a comment. */
    private int endOfUrl() {
        int open = at + "url(".length();
        boolean quoted = open < css.length() && (css.charAt(open) == '"' || css.charAt(open) == '\'');
        int end = quoted ? -1 : css.indexOf(')', open);
        return end < 0 ? open : end + 1;
    }
}
