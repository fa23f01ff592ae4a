package vigie.markdown;

import java.util.Locale;

/**
 * The spaces, quotes, apostrophes and ellipses of printed French and English. Applying it twice changes nothing.
 *
 * <p>French follows the Lexique des règles typographiques en usage à l'Imprimerie nationale: a narrow no-break space before
 * {@code ; ! ?} and inside « », a no-break space before the colon.
 */
public final class Typography {

    /** Stands for something that is no text: code, a picture, what a directive gives. */
    static final char OBJECT = '\uFFFC';

    private static final char NO_BREAK = Letters.NO_BREAK;
    private static final char NARROW = Letters.NARROW;
    private static final char NONE = '\0';

    enum Style {
        FRENCH,
        ENGLISH,
        OTHER;

        static Style of(Locale language) {
            return switch (language.getLanguage()) {
                case "fr" -> FRENCH;
                case "en" -> ENGLISH;
                default -> OTHER;
            };
        }
    }

    private final char[] text;
    private final int length;
    private final TextBuffer out;
    private final Style style;
    private final QuotePairs quotes = new QuotePairs();
    private final BoundWords words;
    private int numberEnd;
    private char numberSpace;

    private Typography(char[] text, int length, TextBuffer out, Style style) {
        this.text = text;
        this.length = length;
        this.out = out;
        this.style = style;
        this.words = new BoundWords(text, length, style);
    }

    /** @param text without markup; line feeds count as spaces */
    public static String apply(String text, Locale language) {
        TextBuffer out = new TextBuffer(text.length() + 16);
        char[] chars = text.toCharArray();
        new Typography(chars, chars.length, out, Style.of(language)).run(new int[0], 0);
        String set = out.toString();
        return set.equals(text) ? text : set;
    }

    /**
     * Appends the text to {@code out}.
     *
     * @param marks ascending offsets in the text, which become the offsets in {@code out}
     */
    static void apply(TextBuffer text, Locale language, TextBuffer out, int[] marks, int markCount) {
        new Typography(text.array(), text.length(), out, Style.of(language)).run(marks, markCount);
    }

    private void run(int[] marks, int markCount) {
        if (style != Style.OTHER) {
            quotes.find('"', text, length);
        }
        if (style == Style.ENGLISH) {
            quotes.find('\'', text, length);
        }
        int mark = 0;
        int i = 0;
        while (i < length) {
            int before = out.length();
            int next = step(i);
            while (mark < markCount && marks[mark] < next) {
                marks[mark] = marks[mark] == i ? before : Math.min(before + marks[mark] - i, out.length());
                mark++;
            }
            i = next;
        }
        while (mark < markCount) {
            marks[mark++] = out.length();
        }
    }

    /** Handles what stands at i and returns where the next thing starts. */
    private int step(int i) {
        int plain = plainEnd(i);
        if (plain > i) {
            out.append(text, i, plain);
            return plain;
        }
        char c = text[i];
        return switch (c) {
            case ' ', NO_BREAK, NARROW -> space(i);
            case '\'' -> apostrophe(i);
            case '.' -> dots(i);
            case '"' -> quote(i);
            case ':' -> isAddress(i) ? address(i) : mark(i);
            case ';', '!', '?', '»' -> mark(i);
            case '«' -> guillemet(i);
            case '%' -> percent(i);
            default -> other(i, c);
        };
    }

    /** The end of what stays as it is: nearly every word, and the spaces before those in small letters. */
    private int plainEnd(int start) {
        char[] chars = text;
        int end = start;
        while (end < length) {
            char c = chars[end];
            if (!Letters.isPlain(c)
                    && (c != ' ' || end == start || end + 1 == length || !isSmallLetter(chars[end + 1]))) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isSmallLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private int other(int i, char c) {
        if (i >= numberEnd && Letters.isDigit(c)) {
            readNumber(i);
        }
        out.append(c);
        return i + 1;
    }

    private int space(int i) {
        int end = i + 1;
        while (end < length && Letters.isSpace(text[end])) {
            end++;
        }
        char replacement = i == 0 || end == length ? NONE : spaceBetween(i, end);
        if (replacement == NONE) {
            out.append(text, i, end);
        } else {
            out.append(replacement);
        }
        return end;
    }

    private char spaceBetween(int start, int end) {
        char before = text[start - 1];
        char after = text[end];
        if (before == '\n' || after == '\n') {
            return NONE;
        }
        if (start < numberEnd) {
            return numberSpace;
        }
        if (style == Style.FRENCH) {
            char french = frenchSpace(before, after, end);
            if (french != NONE) {
                return french;
            }
        }
        if (style != Style.OTHER
                && ((Letters.isDigit(before) && words.isUnit(end))
                        || (before == OBJECT && (after == '%' || after == '€'))
                        || words.isHour(start, after)
                        || words.isAbbreviation(start, after))) {
            return NO_BREAK;
        }
        return NONE;
    }

    private char frenchSpace(char before, char after, int at) {
        if (before == '«' || after == '»') {
            return NARROW;
        }
        if (Letters.isMark(after) && endsClause(at)) {
            return after == ':' ? NO_BREAK : NARROW;
        }
        return NONE;
    }

    private int mark(int i) {
        char c = text[i];
        if (style == Style.FRENCH
                && i > 0
                && (followsWord(text[i - 1]) || quotes.closesAt(i - 1))
                && (c == '»' || endsClause(i))
                && !isSmiley(i)) {
            out.append(c == ':' ? NO_BREAK : NARROW);
        }
        out.append(c);
        return i + 1;
    }

    /** The second colon of {@code :smile:}. */
    private boolean isSmiley(int i) {
        if (text[i] != ':') {
            return false;
        }
        int start = i - 1;
        while (start > 0 && i - start < 32 && (isWordAt(start) || text[start] == '_')) {
            start--;
        }
        return text[start] == ':';
    }

    private int guillemet(int i) {
        out.append('«');
        char after = i + 1 < length ? text[i + 1] : '\n';
        if (style == Style.FRENCH && !Letters.isBlank(after) && after != '"') {
            out.append(NARROW);
        }
        return i + 1;
    }

    private int percent(int i) {
        if (style == Style.FRENCH && i > 0 && Letters.isDigit(text[i - 1]) && !isWordAt(i + 1)) {
            out.append(NO_BREAK);
        }
        out.append('%');
        return i + 1;
    }

    private int dots(int i) {
        boolean three = i + 2 < length
                && text[i + 1] == '.'
                && text[i + 2] == '.'
                && (i + 3 == length || (text[i + 3] != '.' && !Letters.isSlash(text[i + 3])))
                && (i == 0 || (text[i - 1] != '.' && !Letters.isSlash(text[i - 1])));
        out.append(three ? '…' : '.');
        return three ? i + 3 : i + 1;
    }

    private int quote(int i) {
        if (quotes.opensAt(i)) {
            out.append(style == Style.FRENCH ? "«" + NARROW : "“");
        } else if (quotes.closesAt(i)) {
            out.append(style == Style.FRENCH ? NARROW + "»" : "”");
        } else {
            out.append('"');
        }
        return i + 1;
    }

    private int apostrophe(int i) {
        if (quotes.opensAt(i)) {
            out.append('‘');
        } else if (quotes.closesAt(i) || isApostrophe(i)) {
            out.append('’');
        } else {
            out.append('\'');
        }
        return i + 1;
    }

    private boolean isApostrophe(int i) {
        char before = i == 0 ? '\n' : text[i - 1];
        char after = i + 1 == length ? '\n' : text[i + 1];
        boolean word =
                Character.isLetterOrDigit(after) || after == OBJECT || after == '«' || after == '“' || after == '"';
        if (Character.isLetter(before) && (word || style == Style.ENGLISH)) {
            return !isMail(i);
        }
        return style == Style.ENGLISH && !Character.isDigit(before) && Letters.isDigit(after) && !isMail(i);
    }

    /** Decides on the spaces within a number that is written in groups: thousands, or a phone number. */
    private void readNumber(int start) {
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
        numberEnd = end;
        numberSpace = groups == 1 ? NONE : spaceInNumber(text[start] == '0', plus, digits, first <= 3 && threes);
    }

    private char spaceInNumber(boolean zero, boolean plus, int digits, boolean thousands) {
        if ((plus && digits >= 8) || (zero && digits == 10)) {
            return NO_BREAK;
        }
        return thousands && !zero && style == Style.FRENCH ? NARROW : NONE;
    }

    /** True when the marks at i are followed by the end of a word, so that they are no part of an address or a smiley. */
    private boolean endsClause(int i) {
        char c = text[i];
        int end = i + 1;
        while (end < length && (text[end] == '!' || text[end] == '?')) {
            end++;
        }
        if (end == length) {
            return true;
        }
        char after = text[end];
        if (after == ')' || after == ']') {
            return c == '!' || c == '?';
        }
        return Letters.isSpace(after)
                || after == '\n'
                || after == '»'
                || after == '”'
                || after == OBJECT
                || quotes.closesAt(end);
    }

    private boolean isAddress(int colon) {
        return colon + 2 < length && text[colon + 1] == '/' && text[colon + 2] == '/';
    }

    private int address(int colon) {
        int end = colon;
        while (end < length && !Letters.isSpace(text[end]) && text[end] != '\n' && text[end] != OBJECT) {
            end++;
        }
        out.append(text, colon, end);
        return end;
    }

    private boolean isMail(int i) {
        for (int j = i; j < length && j < i + 64; j++) {
            char c = text[j];
            if (c == '@') {
                return true;
            }
            if (!Letters.isAscii(c) && !Letters.isDigit(c) && "._+-'…".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean followsWord(char c) {
        return Character.isLetterOrDigit(c) || c == OBJECT || ")]»”…%€°.’".indexOf(c) >= 0;
    }

    private boolean isWordAt(int i) {
        return i < length && Character.isLetterOrDigit(text[i]);
    }
}
