package vigie.markdown;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;

/**
 * One pass over a text before it is parsed: which kinds of syntax can be in it, and whether it would bring the parser down.
 * Measured on flexmark 0.64.8: 480 nested list items or 913 nested quotes overflow a thread's default stack.
 *
 * @param features what the parser must know, see the constants
 * @param refusal why the text is not parsed at all
 */
record Survey(int features, @Nullable Diagnostic refusal) {

    static final int TABLES = 1;
    static final int FOOTNOTES = 2;
    static final int DEFINITIONS = 4;
    static final int ATTRIBUTES = 8;
    static final int DIRECTIVES = 16;
    /** All that the parser must be told of. */
    static final int SYNTAX = 31;

    static final int HTML = 32;

    static final int MAX_BYTES = 512 * 1024;
    static final int MAX_DEPTH = 100;
    private static final int MAX_PIPES = 200;

    static Survey of(Source source) {
        return new Surveyor(source).survey();
    }

    private static final class Surveyor {

        private static final boolean[] NOTICED = new boolean[128];

        static {
            for (char c : "|<^:{".toCharArray()) {
                NOTICED[c] = true;
            }
        }

        private final Source source;
        private final char[] text;
        private final int length;
        private int features;
        private final int[] listIndents = new int[MAX_DEPTH + 1];
        private int lists;
        private boolean afterBlank;

        Surveyor(Source source) {
            this.source = source;
            this.text = source.chars();
            this.length = text.length;
        }

        Survey survey() {
            if (length > MAX_BYTES) {
                return refuse(MarkdownFault.TOO_LONG, 0, 0);
            }
            int bytes = length;
            for (int i = 0; i < length; ) {
                int end = lineEnd(i);
                if (depth(i, end) > MAX_DEPTH) {
                    return refuse(MarkdownFault.TOO_DEEP, i, end);
                }
                int pipes = 0;
                for (int j = i; j < end; j++) {
                    char c = text[j];
                    if (c >= 128) {
                        bytes += c < 0x800 ? 1 : 2;
                        if (isDirectionControl(c)) {
                            return refuse(MarkdownFault.DIRECTION_CONTROL, j, j + 1)
                                    .with("character", String.format(Locale.ROOT, "U+%04X", (int) c));
                        }
                    } else if (NOTICED[c]) {
                        if (c == '|' && ++pipes > MAX_PIPES) {
                            return refuse(MarkdownFault.TOO_INTRICATE, i, end);
                        }
                        notice(c, j);
                    }
                }
                i = end + 1;
            }
            return bytes > MAX_BYTES ? refuse(MarkdownFault.TOO_LONG, 0, 0) : new Survey(features, null);
        }

        private int lineEnd(int start) {
            int end = start;
            while (end < length && text[end] != '\n') {
                end++;
            }
            return end;
        }

        private void notice(char c, int i) {
            switch (c) {
                case '|' -> features |= TABLES;
                case '<' -> features |= HTML;
                case '^' -> features |= i > 0 && text[i - 1] == '[' ? FOOTNOTES : 0;
                case ':' -> noticeColon(i);
                case '{' -> features |= Attributes.startAt(source.sequence(), i) ? ATTRIBUTES : 0;
                default -> {}
            }
        }

        private void noticeColon(int i) {
            char next = i + 1 < length ? text[i + 1] : '\n';
            if (next == ':' || Character.isLetter(next)) {
                features |= DIRECTIVES;
            } else if (next <= ' ' && isFirst(i)) {
                features |= DEFINITIONS;
            }
        }

        /** True when only white space precedes on the line. */
        private boolean isFirst(int i) {
            int before = i - 1;
            while (before >= 0 && (text[before] == ' ' || text[before] == '\t')) {
                before--;
            }
            return before < 0 || text[before] == '\n' || text[before] == '\r';
        }

        /** How many quotes and lists the line is in at most. */
        private int depth(int start, int end) {
            int quotes = 0;
            int column = 0;
            boolean marker = false;
            for (int i = start; i < end; i++) {
                char c = text[i];
                if (c == ' ' || c == '\r') {
                    column++;
                } else if (c == '\t') {
                    column += 4 - column % 4;
                } else if (c == '>') {
                    quotes++;
                    column++;
                } else {
                    int width = listMarker(i, end);
                    if (width == 0) {
                        closeLists(column, marker || quotes > 0);
                        return quotes + lists;
                    }
                    marker = true;
                    if (!openList(column)) {
                        return Integer.MAX_VALUE;
                    }
                    i += width - 1;
                    column += width;
                }
            }
            afterBlank = !marker && quotes == 0;
            return quotes + lists;
        }

        private boolean openList(int column) {
            while (lists > 0 && listIndents[lists - 1] >= column) {
                lists--;
            }
            if (lists > MAX_DEPTH) {
                return false;
            }
            listIndents[lists++] = column;
            return true;
        }

        private void closeLists(int column, boolean inside) {
            if (!inside && afterBlank) {
                while (lists > 0 && listIndents[lists - 1] >= column) {
                    lists--;
                }
            }
            afterBlank = false;
        }

        private int listMarker(int i, int end) {
            char c = text[i];
            int width = 0;
            if (c == '-' || c == '+' || c == '*' || c == ':') {
                width = 1;
            } else if (c >= '0' && c <= '9') {
                int j = i;
                while (j < end && j < i + 10 && text[j] >= '0' && text[j] <= '9') {
                    j++;
                }
                width = j < end && (text[j] == '.' || text[j] == ')') ? j - i + 1 : 0;
            }
            int after = i + width;
            return width > 0 && (after >= end || text[after] == ' ' || text[after] == '\t') ? width : 0;
        }

        private static boolean isDirectionControl(char c) {
            return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        }

        private Survey refuse(MarkdownFault fault, int start, int end) {
            return new Survey(0, Diagnostic.of(fault, source.span(start, end)));
        }
    }

    private Survey with(String name, String value) {
        return new Survey(features, refusal == null ? null : refusal.with(name, value));
    }
}
