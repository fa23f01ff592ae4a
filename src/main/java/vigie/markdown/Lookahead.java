package vigie.markdown;

import java.util.Arrays;

/**
 * Finds where code and HTML end within one paragraph, and remembers what was not found: however many times something is
 * opened, the search for what would close it stays linear.
 */
final class Lookahead {

    private static final int LONGEST_TICKS = 80;
    private static final int[] UNKNOWN = new int[0];

    private int[] lastTicks = UNKNOWN;
    private int missing;

    /** To be called for each paragraph. */
    void reset() {
        lastTicks = UNKNOWN;
        missing = 0;
    }

    /** The start of the run of exactly so many backticks, or -1. */
    int closingTicks(CharSequence text, int from, int ticks) {
        if (ticks >= LONGEST_TICKS) {
            return -1;
        }
        if (lastTicks == UNKNOWN) {
            lastTicks = lastTicks(text, from);
        }
        if (lastTicks[ticks] < from) {
            return -1;
        }
        int i = from;
        while (true) {
            while (text.charAt(i) != '`') {
                i++;
            }
            int end = ticksEnd(text, i);
            if (end - i == ticks) {
                return i;
            }
            i = end;
        }
    }

    private static int[] lastTicks(CharSequence text, int from) {
        int[] last = new int[LONGEST_TICKS];
        Arrays.fill(last, -1);
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '`') {
                int end = ticksEnd(text, i);
                if (end - i < LONGEST_TICKS) {
                    last[end - i] = i;
                }
                i = end;
            }
        }
        return last;
    }

    private static int ticksEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** The end of the tag, comment, instruction, declaration or CDATA section that starts at the given {@code <}, or -1. */
    int htmlEnd(CharSequence text, int start) {
        char c = at(text, start + 1);
        if (c == '!') {
            return markupEnd(text, start);
        }
        if (c == '?') {
            return after(text, "?>", start + 2, 1);
        }
        if (c == '/') {
            return closingTagEnd(text, start + 2);
        }
        return isLetter(c) ? openingTagEnd(text, start + 1) : -1;
    }

    /** The first such character from there on, or -1. */
    int find(CharSequence text, char c, int from) {
        int bit = c == '>' ? 2 : c == '"' ? 4 : 8;
        if ((missing & bit) != 0) {
            return -1;
        }
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        missing |= bit;
        return -1;
    }

    private int markupEnd(CharSequence text, int start) {
        if (startsWith(text, "<!--", start)) {
            if (startsWith(text, ">", start + 4)) {
                return start + 5;
            }
            return startsWith(text, "->", start + 4) ? start + 6 : after(text, "-->", start + 4, 16);
        }
        if (startsWith(text, "<![CDATA[", start)) {
            return after(text, "]]>", start + 9, 32);
        }
        if (!isLetter(at(text, start + 2))) {
            return -1;
        }
        int end = find(text, '>', start);
        return end < 0 ? -1 : end + 1;
    }

    private int after(CharSequence text, String closer, int from, int bit) {
        if ((missing & bit) == 0) {
            for (int i = from; i + closer.length() <= text.length(); i++) {
                if (startsWith(text, closer, i)) {
                    return i + closer.length();
                }
            }
            missing |= bit;
        }
        return -1;
    }

    private static int closingTagEnd(CharSequence text, int start) {
        int i = nameEnd(text, start);
        if (i == start || !isLetter(at(text, start))) {
            return -1;
        }
        i = skipSpace(text, i);
        return at(text, i) == '>' ? i + 1 : -1;
    }

    private int openingTagEnd(CharSequence text, int start) {
        int i = nameEnd(text, start);
        while (true) {
            int next = skipSpace(text, i);
            char c = at(text, next);
            if (c == '>') {
                return next + 1;
            }
            if (c == '/') {
                return at(text, next + 1) == '>' ? next + 2 : -1;
            }
            if (next == i || !isAttributeStart(c)) {
                return -1;
            }
            i = attributeEnd(text, next);
            if (i < 0) {
                return -1;
            }
        }
    }

    private int attributeEnd(CharSequence text, int start) {
        int name = start;
        while (isAttributeStart(at(text, name)) || "0123456789.-".indexOf(at(text, name)) >= 0) {
            name++;
        }
        int equals = skipSpace(text, name);
        if (at(text, equals) != '=') {
            return name;
        }
        int value = skipSpace(text, equals + 1);
        char quote = at(text, value);
        if (quote == '"' || quote == '\'') {
            int end = find(text, quote, value + 1);
            return end < 0 ? -1 : end + 1;
        }
        int end = value;
        while (end < text.length() && text.charAt(end) > ' ' && "\"'=<>`".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end == value ? -1 : end;
    }

    private static int nameEnd(CharSequence text, int start) {
        int end = start;
        while (isLetter(at(text, end)) || (at(text, end) >= '0' && at(text, end) <= '9') || at(text, end) == '-') {
            end++;
        }
        return end;
    }

    private static int skipSpace(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && " \t\n\r\f".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    private static boolean startsWith(CharSequence text, String prefix, int start) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at(text, start + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char at(CharSequence text, int i) {
        return i < text.length() ? text.charAt(i) : '\0';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isAttributeStart(char c) {
        return isLetter(c) || c == '_' || c == ':';
    }
}
