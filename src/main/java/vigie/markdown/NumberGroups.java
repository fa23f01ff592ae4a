package vigie.markdown;

/**
 * A number that is written in groups: thousands, or a phone number.
 *
 * @param end of its last digit
 * @param space what stands between the groups; U+0000 when they stay as they are
 */
record NumberGroups(int end, char space) {

    static final NumberGroups UNKNOWN = new NumberGroups(0, '\0');

    private static final char NONE = '\0';

    static NumberGroups at(char[] text, int length, int start, Typography.Style style) {
        int groups = 0;
        int digits = 0;
        int first = 0;
        boolean threes = true;
        boolean plus = start > 0 && text[start - 1] == '+';
        int end = start;
        while (true) {
            int from = end;
            while (end < length && Letters.isDigit(text[end])) {
                end++;
            }
            int size = end - from;
            digits += size;
            if (groups++ == 0) {
                first = size;
            } else {
                threes &= size == 3;
            }
            if (end + 1 < length && Letters.isSpace(text[end]) && Letters.isDigit(text[end + 1])) {
                end++;
            } else {
                break;
            }
        }
        char space = groups == 1 ? NONE : space(text[start] == '0', plus, digits, first <= 3 && threes, style);
        return new NumberGroups(end, space);
    }

    private static char space(boolean zero, boolean plus, int digits, boolean thousands, Typography.Style style) {
        if ((plus && digits >= 8) || (zero && digits == 10)) {
            return Letters.NO_BREAK;
        }
        return thousands && !zero && style == Typography.Style.FRENCH ? Letters.NARROW : NONE;
    }
}
