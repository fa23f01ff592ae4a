package vigie.markdown;

/** Where the parts of links and of their definitions end. Each returns -1 when there is no such part. */
final class LinkSyntax {

    private static final int LONGEST_LABEL = 999;
    private static final int DEEPEST_PARENTHESES = 32;

    private LinkSyntax() {}

    /** @param start where brackets may stand */
    static int labelEnd(CharSequence text, int start) {
        int last = Math.min(text.length(), start + LONGEST_LABEL + 2);
        if (start >= last || text.charAt(start) != '[') {
            return -1;
        }
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            } else if (c == '[') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** @param start of the address or of its angle bracket */
    static int destinationEnd(CharSequence text, int start) {
        return start < text.length() && text.charAt(start) == '<'
                ? angleDestinationEnd(text, start)
                : bareDestinationEnd(text, start);
    }

    private static int angleDestinationEnd(CharSequence text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            } else if (c == '<' || c == '\n' || c == '\r') {
                return -1;
            } else if (c == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static int bareDestinationEnd(CharSequence text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                return depth == 0 ? i : -1;
            } else if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                i++;
            } else if (c == '(' && ++depth > DEEPEST_PARENTHESES) {
                return -1;
            } else if (c == ')' && --depth < 0) {
                return i;
            }
        }
        return depth == 0 ? text.length() : -1;
    }

    /** @param start where a quote may stand, behind white space */
    static int titleEnd(CharSequence text, int start) {
        char open = start < text.length() ? text.charAt(start) : '\0';
        if ((open != '"' && open != '\'' && open != '(') || !Flanking.isSpace(text.charAt(start - 1))) {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close) {
                return i + 1;
            } else if (open == '(' && c == '(') {
                return -1;
            }
        }
        return -1;
    }

    /** True for what a backslash can take the meaning from. */
    static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }
}
