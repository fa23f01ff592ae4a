package vigie.markdown;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * The spaces, quotes, apostrophes and ellipses of printed French and English. Applying it twice changes nothing.
 *
 * <p>French follows the Lexique des règles typographiques en usage à l'Imprimerie nationale: a narrow no-break space before
 * {@code ; ! ?} and inside « », a no-break space before the colon.
 */
public final class Typography {

    /** Stands for something that is no text: code, a picture, what a directive gives. */
    static final char OBJECT = '\uFFFC';

    private static final char NO_BREAK = '\u00A0';
    private static final char NARROW = '\u202F';
    private static final char NONE = '\0';

    private static final Set<String> UNITS = Set.of(
            "h", "min", "s", "ms", "mm", "cm", "dm", "m", "km", "m²", "m³", "km²", "cm²", "ha", "mg", "µg", "g", "kg",
            "t", "l", "L", "ml", "mL", "cl", "cL", "dl", "dL", "V", "W", "kW", "kWh", "Hz", "kHz", "MHz", "dB", "ko",
            "Mo", "Go", "kB", "MB", "GB", "px", "pt", "kcal", "mmHg", "UI", "IU");
    private static final Set<String> FRENCH_UNITS =
            Set.of("ans", "an", "euros", "million", "millions", "milliard", "milliards", "M");
    private static final Set<String> ENGLISH_UNITS = Set.of("million", "billion", "years", "euros");
    private static final Set<String> FRENCH_TITLES =
            Set.of("M.", "MM.", "Mme", "Mmes", "Mlle", "Dr", "Pr", "Mgr", "St", "Ste");
    private static final Set<String> ENGLISH_TITLES =
            Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr.", "Prof.");
    private static final Set<String> NUMBERED =
            Set.of("n°", "N°", "nº", "no.", "No.", "p.", "pp.", "art.", "§", "chap.", "vol.", "fig.");
    private static final int LONGEST_UNIT = 9;
    private static final int LONGEST_ABBREVIATION = 5;

    private enum Style {
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
    private final StringBuilder out;
    private final Style style;
    private final BitSet openers = new BitSet(0);
    private final BitSet closers = new BitSet(0);
    private int numberEnd;
    private char numberSpace;

    private Typography(char[] text, StringBuilder out, Style style) {
        this.text = text;
        this.length = text.length;
        this.out = out;
        this.style = style;
    }

    /** @param text without markup; line feeds count as spaces */
    public static String apply(String text, Locale language) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        new Typography(text.toCharArray(), out, Style.of(language)).run(new int[0], 0);
        return text.contentEquals(out) ? text : out.toString();
    }

    /**
     * Appends the text to {@code out}.
     *
     * @param marks ascending offsets in the text, which become the offsets in {@code out}
     */
    static void apply(StringBuilder text, Locale language, StringBuilder out, int[] marks, int markCount) {
        char[] chars = new char[text.length()];
        text.getChars(0, chars.length, chars, 0);
        new Typography(chars, out, Style.of(language)).run(marks, markCount);
    }

    private void run(int[] marks, int markCount) {
        if (style != Style.OTHER) {
            pair('"');
        }
        if (style == Style.ENGLISH) {
            pair('\'');
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
        int plain = i;
        while (plain < length && isPlain(text[plain])) {
            plain++;
        }
        if (plain > i) {
            out.append(text, i, plain - i);
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

    /** Never changed itself, and never a reason to look around. */
    private static boolean isPlain(char c) {
        return isAsciiLetter(c) || (c > '»' && c != NARROW);
    }

    private int other(int i, char c) {
        if (i >= numberEnd && isDigit(c)) {
            readNumber(i);
        }
        out.append(c);
        return i + 1;
    }

    private int space(int i) {
        int end = i + 1;
        while (end < length && isSpace(text[end])) {
            end++;
        }
        char replacement = i == 0 || end == length ? NONE : spaceBetween(i, end);
        if (replacement == NONE) {
            out.append(text, i, end - i);
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
                && ((isDigit(before) && isUnit(end))
                        || (before == OBJECT && (after == '%' || after == '€'))
                        || isHour(start, after)
                        || isAbbreviation(start, after))) {
            return NO_BREAK;
        }
        return NONE;
    }

    private char frenchSpace(char before, char after, int at) {
        if (before == '«' || after == '»') {
            return NARROW;
        }
        if (isMark(after) && endsClause(at)) {
            return after == ':' ? NO_BREAK : NARROW;
        }
        return NONE;
    }

    private int mark(int i) {
        char c = text[i];
        if (style == Style.FRENCH
                && i > 0
                && (followsWord(text[i - 1]) || closers.get(i - 1))
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
        if (style == Style.FRENCH && !isBlank(after) && after != '"') {
            out.append(NARROW);
        }
        return i + 1;
    }

    private int percent(int i) {
        if (style == Style.FRENCH && i > 0 && isDigit(text[i - 1]) && !isWordAt(i + 1)) {
            out.append(NO_BREAK);
        }
        out.append('%');
        return i + 1;
    }

    private int dots(int i) {
        boolean three = i + 2 < length
                && text[i + 1] == '.'
                && text[i + 2] == '.'
                && (i + 3 == length || (text[i + 3] != '.' && !isSlash(text[i + 3])))
                && (i == 0 || (text[i - 1] != '.' && !isSlash(text[i - 1])));
        out.append(three ? '…' : '.');
        return three ? i + 3 : i + 1;
    }

    private int quote(int i) {
        if (openers.get(i)) {
            out.append(style == Style.FRENCH ? "«" + NARROW : "“");
        } else if (closers.get(i)) {
            out.append(style == Style.FRENCH ? NARROW + "»" : "”");
        } else {
            out.append('"');
        }
        return i + 1;
    }

    private int apostrophe(int i) {
        if (openers.get(i)) {
            out.append('‘');
        } else if (closers.get(i) || isApostrophe(i)) {
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
        return style == Style.ENGLISH && !Character.isDigit(before) && isDigit(after) && !isMail(i);
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
            while (end < length && isDigit(text[end])) {
                end++;
            }
            int size = end - from;
            digits += size;
            if (groups++ == 0) {
                first = size;
            } else {
                threes &= size == 3;
            }
            if (end + 1 < length && isSpace(text[end]) && isDigit(text[end + 1])) {
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

    private boolean isUnit(int at) {
        char c = text[at];
        if (c == '%' || c == '‰' || c == '€' || c == '$' || c == '£' || c == '°') {
            return c == '°' || !isWordAt(at + 1);
        }
        int end = at;
        while (end < length && end - at <= LONGEST_UNIT && isUnitLetter(text[end])) {
            end++;
        }
        if (end == at || end - at > LONGEST_UNIT || (end < length && !endsUnit(text[end]))) {
            return false;
        }
        String word = new String(text, at, end - at);
        return UNITS.contains(word) || (style == Style.FRENCH ? FRENCH_UNITS : ENGLISH_UNITS).contains(word);
    }

    /** The second space of {@code 8 h 30}. */
    private boolean isHour(int space, char after) {
        return style == Style.FRENCH
                && isDigit(after)
                && space >= 3
                && text[space - 1] == 'h'
                && isSpace(text[space - 2])
                && isDigit(text[space - 3]);
    }

    private boolean isAbbreviation(int space, char after) {
        boolean digit = isDigit(after);
        if (!digit && !Character.isUpperCase(after)) {
            return false;
        }
        char last = text[space - 1];
        if (last != '.' && last != '°' && last != 'º' && last != '§' && !isAsciiLetter(last)) {
            return false;
        }
        int start = isAsciiLetter(last) ? space : space - 1;
        while (start > 0 && space - start <= LONGEST_ABBREVIATION && isAsciiLetter(text[start - 1])) {
            start--;
        }
        if (space - start > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = new String(text, start, space - start);
        return digit
                ? NUMBERED.contains(word)
                : (style == Style.FRENCH ? FRENCH_TITLES : ENGLISH_TITLES).contains(word);
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
        return isSpace(after) || after == '\n' || after == '»' || after == '”' || after == OBJECT || closers.get(end);
    }

    private boolean isAddress(int colon) {
        return colon + 2 < length && text[colon + 1] == '/' && text[colon + 2] == '/';
    }

    private int address(int colon) {
        int end = colon;
        while (end < length && !isSpace(text[end]) && text[end] != '\n' && text[end] != OBJECT) {
            end++;
        }
        out.append(text, colon, end - colon);
        return end;
    }

    private boolean isMail(int i) {
        for (int j = i; j < length && j < i + 64; j++) {
            char c = text[j];
            if (c == '@') {
                return true;
            }
            if (!isAsciiLetter(c) && !isDigit(c) && "._+-'…".indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** Finds the straight quotes that open and close something, and leaves the others alone. */
    private void pair(char quote) {
        int open = -1;
        for (int i = 0; i < length; i++) {
            if (text[i] != quote) {
                continue;
            }
            char before = i == 0 ? ' ' : text[i - 1];
            char after = i + 1 == length ? ' ' : text[i + 1];
            if (quote == '"' && (isDoubleQuote(before) || isDoubleQuote(after))) {
                continue;
            }
            boolean wordBefore = Character.isLetterOrDigit(before);
            boolean wordAfter = Character.isLetterOrDigit(after);
            boolean closes = !isBlank(before) && !(wordBefore && wordAfter) && (quote == '"' || !wordAfter);
            if (open >= 0 && closes) {
                openers.set(open);
                closers.set(i);
                open = -1;
            } else if (opens(quote, before, after, wordBefore)) {
                open = i;
            }
        }
    }

    private static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '«' || c == '»';
    }

    private static boolean opens(char quote, char before, char after, boolean wordBefore) {
        if (wordBefore || isBlank(after) || (quote == '\'' && isDigit(after))) {
            return false;
        }
        return quote == '"' ? before != ')' : isBlank(before) || before == '(' || before == '“' || before == '"';
    }

    private static boolean followsWord(char c) {
        return Character.isLetterOrDigit(c) || c == OBJECT || ")]»”…%€°.’".indexOf(c) >= 0;
    }

    private boolean isWordAt(int i) {
        return i < length && Character.isLetterOrDigit(text[i]);
    }

    private static boolean isMark(char c) {
        return c == ';' || c == '!' || c == '?' || c == ':';
    }

    private static boolean endsUnit(char c) {
        return !Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '-';
    }

    private static boolean isUnitLetter(char c) {
        return isAsciiLetter(c) || c == 'µ' || c == '²' || c == '³';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == NO_BREAK || c == NARROW;
    }

    private static boolean isBlank(char c) {
        return isSpace(c) || c == '\n';
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }
}
