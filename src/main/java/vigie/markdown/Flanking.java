package vigie.markdown;

/**
 * How a run of delimiters lies between words, as CommonMark's rules for emphasis define it.
 *
 * @param left it may open
 * @param right it may close
 */
record Flanking(boolean left, boolean right, boolean markBefore, boolean markAfter) {

    static Flanking of(CharSequence text, int start, int end) {
        int before = start == 0 ? '\n' : Character.codePointBefore(text, start);
        int after = end == text.length() ? '\n' : Character.codePointAt(text, end);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean markBefore = isMark(before);
        boolean markAfter = isMark(after);
        return new Flanking(
                !spaceAfter && (!markAfter || spaceBefore || markBefore),
                !spaceBefore && (!markBefore || spaceAfter || markAfter),
                markBefore,
                markAfter);
    }

    /** An underscore within a word does nothing. */
    boolean opens(char delimiter) {
        return left && (delimiter != '_' || !right || markBefore);
    }

    boolean closes(char delimiter) {
        return right && (delimiter != '_' || !left || markAfter);
    }

    static boolean isSpace(int c) {
        return (c <= ' ' && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'))
                || (c >= 128 && Character.getType(c) == Character.SPACE_SEPARATOR);
    }

    private static boolean isMark(int c) {
        if (c < 128) {
            return c > ' ' && !Character.isLetterOrDigit(c) && c != 127;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
