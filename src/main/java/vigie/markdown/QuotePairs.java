package vigie.markdown;

import java.util.BitSet;

/** The straight quotes of a text that open and close something; the others are left alone. */
final class QuotePairs {

    private final BitSet openers = new BitSet(0);
    private final BitSet closers = new BitSet(0);

    boolean opensAt(int i) {
        return openers.get(i);
    }

    boolean closesAt(int i) {
        return closers.get(i);
    }

    void find(char quote, char[] text, int length) {
        int open = -1;
        for (int i = 0; i < length; i++) {
            if (text[i] != quote) {
                continue;
            }
            char before = i == 0 ? ' ' : text[i - 1];
            char after = i + 1 == length ? ' ' : text[i + 1];
            if (quote == '"' && (isDouble(before) || isDouble(after))) {
                continue;
            }
            boolean wordBefore = Character.isLetterOrDigit(before);
            boolean wordAfter = Character.isLetterOrDigit(after);
            boolean closes = !Letters.isBlank(before) && !(wordBefore && wordAfter) && (quote == '"' || !wordAfter);
            if (open >= 0 && closes) {
                openers.set(open);
                closers.set(i);
                open = -1;
            } else if (opens(quote, before, after, wordBefore)) {
                open = i;
            }
        }
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”' || c == '«' || c == '»';
    }

    private static boolean opens(char quote, char before, char after, boolean wordBefore) {
        if (wordBefore || Letters.isBlank(after) || (quote == '\'' && Letters.isDigit(after))) {
            return false;
        }
        return quote == '"'
                ? before != ')'
                : Letters.isBlank(before) || before == '(' || before == '“' || before == '"';
    }
}
