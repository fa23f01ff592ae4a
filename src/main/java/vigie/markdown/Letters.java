package vigie.markdown;

/** Kinds of characters that typography tells apart. */
final class Letters {

    static final char NO_BREAK = '\u00A0';
    static final char NARROW = '\u202F';

    /** By code, up to {@code »}: what is never changed itself, and never a reason to look around. */
    private static final boolean[] PLAIN = new boolean['»' + 1];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = !isDigit(c) && " \u00A0'\".:;!?«»%".indexOf(c) < 0;
        }
    }

    private Letters() {}

    static boolean isPlain(char c) {
        return c < PLAIN.length ? PLAIN[c] : c != NARROW;
    }

    static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK || c == NARROW;
    }

    static boolean isBlank(char c) {
        return isSpace(c) || c == '\n';
    }

    static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /** A French mark that a space stands before. */
    static boolean isMark(char c) {
        return c == ';' || c == '!' || c == '?' || c == ':';
    }
}
