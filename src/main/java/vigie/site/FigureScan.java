package vigie.site;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The numbers in one line of text, as people type them; those in code, addresses and directives are passed by. */
final class FigureScan {

    /** Before a number of two or three digits, they say that it is dialled. */
    private static final Set<String> DIALLING = Set.of(
            "le",
            "au",
            "numero",
            "appeler",
            "appelle",
            "appelez",
            "composer",
            "compose",
            "composez",
            "call",
            "dial",
            "ring",
            "text",
            "number");

    private static final Set<String> MONTHS = Set.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> LINKING = Set.of("d", "de", "of", "des");
    private static final int SHORT = 3;

    private final String text;
    private final int start;
    private final int end;
    private int at;
    private int from;
    private int to;

    FigureScan(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    static boolean isNumber(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += isDigit(c) ? 1 : 0;
            if (!isDigit(c) && (c != '.' || digits == 0 || text.indexOf('.') != i || i == text.length() - 1)) {
                return false;
            }
        }
        return digits > 0;
    }

    /** Goes to the next number; false when there is none. */
    boolean next() {
        while (at < end) {
            char c = text.charAt(at);
            if (isDigit(c) || (c == '+' && at + 1 < end && isDigit(text.charAt(at + 1)))) {
                boolean word = at > start && (Character.isLetter(text.charAt(at - 1)) || text.charAt(at - 1) == '_');
                number();
                if (!word && !(to < end && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '_'))) {
                    return true;
                }
            } else {
                at = passed(at, c);
            }
        }
        return false;
    }

    /** Behind what is no text for readers, or behind one character. */
    private int passed(int i, char c) {
        int close =
                switch (c) {
                    case '`' -> text.indexOf('`', i + 1);
                    case '<' -> text.indexOf('>', i + 1);
                    case '{' -> text.indexOf('}', i + 1);
                    case ']' -> i + 1 < end && text.charAt(i + 1) == '(' ? text.indexOf(')', i + 1) : -1;
                    case ':' -> directive(i);
                    case '[' -> i + 1 < end && text.charAt(i + 1) == '^' ? text.indexOf(']', i + 1) : -1;
                    default -> -1;
                };
        return close >= 0 && close < end ? close + 1 : i + 1;
    }

    /** The end of {@code :name[label]} or of an address; nothing at any other colon. */
    private int directive(int colon) {
        int i = colon + 1;
        if (text.startsWith("//", i)) {
            while (i + 1 < end && !Character.isWhitespace(text.charAt(i + 1))) {
                i++;
            }
            return i;
        }
        while (i < end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i > colon + 1 && i < end && text.charAt(i) == '[' ? text.indexOf(']', i) : -1;
    }

    private void number() {
        from = at;
        int i = at + 1;
        while (i < end) {
            char c = text.charAt(i);
            boolean between = isSpace(c) || c == '.' || c == ',' || c == '-' || c == '\'' || c == '’';
            if (!isDigit(c) && !(between && i + 1 < end && isDigit(text.charAt(i + 1)))) {
                break;
            }
            i++;
        }
        to = i;
        at = i;
    }

    /** Takes no more of it than one amount has: in {@code 18-34 ans} the 18 alone, and then the 34. */
    void narrow() {
        int i = from + (text.charAt(from) == '+' ? 1 : 0);
        while (i < to && isDigit(text.charAt(i))) {
            i++;
        }
        while (i < to && text.charAt(i) != '-' && digitsFrom(i + 1) == 3) {
            i += 4;
        }
        if (i < to && (text.charAt(i) == ',' || text.charAt(i) == '.') && digitsFrom(i + 1) > 0) {
            i += 1 + digitsFrom(i + 1);
        }
        to = i;
        at = i;
    }

    private int digitsFrom(int i) {
        int last = i;
        while (last < to && isDigit(text.charAt(last))) {
            last++;
        }
        return last - i;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String typed() {
        return text.substring(from, to);
    }

    /** Its digits as they are dialled in the country: 0800231313 also for +33 800 23 13 13. */
    String dialled() {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (isDigit(text.charAt(i))) {
                digits.append(text.charAt(i));
            }
        }
        boolean abroad = text.charAt(from) == '+' || (digits.length() > 10 && digits.indexOf("00") == 0);
        if (!abroad) {
            return digits.toString();
        }
        int code = digits.indexOf("00") == 0 ? 4 : 2;
        return digits.length() > code ? "0" + digits.substring(code) : digits.toString();
    }

    /** Whether it cannot be a date or an amount: a short number is one only behind words for dialling. */
    boolean isPhone() {
        if (to - from > SHORT) {
            return true;
        }
        String after = wordAfter(to);
        char next = to < end ? text.charAt(to) : ' ';
        return DIALLING.contains(wordBefore())
                && !MONTHS.contains(after)
                && next != '/'
                && next != '%'
                && next != '°'
                && !after.startsWith("%");
    }

    /** What number it can be: {@code 1,500} is 1500 in English and 1.5 in French. With a million behind it, that too. */
    List<String> values() {
        Set<String> values = new LinkedHashSet<>();
        String typed = typed();
        StringBuilder digits = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (!isSpace(c) && c != '\'' && c != '’') {
                digits.append(c);
            }
        }
        String bare = digits.toString();
        add(values, bare.replace(',', '.'));
        if (isGrouped(typed)) {
            add(values, bare.replace(".", "").replace(",", ""));
        }
        return new ArrayList<>(values);
    }

    private void add(Set<String> values, String number) {
        if (isNumber(number)) {
            BigDecimal value = new BigDecimal(number);
            if (isMillions()) {
                value = value.movePointRight(6);
            }
            values.add(value.stripTrailingZeros().toPlainString());
        }
    }

    private boolean isMillions() {
        return text.regionMatches(true, skipSpace(to), "million", 0, "million".length());
    }

    /** One to three digits, and then groups of three. */
    private static boolean isGrouped(String typed) {
        int since = 0;
        boolean first = true;
        for (int i = 0; i < typed.length(); i++) {
            if (isDigit(typed.charAt(i))) {
                since++;
            } else if (since == 0 || since > 3 || (!first && since != 3)) {
                return false;
            } else {
                first = false;
                since = 0;
            }
        }
        return since == 3;
    }

    /** Where the unit behind the number ends; 0 when another one, or none, stands there. */
    int unitEnd(String unit) {
        int i = skipSpace(to);
        if (isMillions()) {
            i = skipSpace(skipWord(i));
            if (LINKING.contains(wordAfter(i))) {
                i = skipWord(i);
                i = i < end && (text.charAt(i) == '\'' || text.charAt(i) == '’') ? i + 1 : skipSpace(i);
            }
        }
        if (unit.codePoints().noneMatch(Character::isLetter)) {
            return sign(unit, i);
        }
        int words = 0;
        int last = 0;
        for (String word : unit.split("\\s+", -1)) {
            if (!same(word, wordAfter(i))) {
                break;
            }
            words++;
            i = skipSpace(i);
            i = skipWord(i);
            last = i;
        }
        return words > 0 ? last : 0;
    }

    private int sign(String unit, int i) {
        if (!unit.isEmpty() && text.startsWith(unit, i)) {
            return i + unit.length();
        }
        if (unit.equals("%")) {
            for (String words : List.of("pour cent", "per cent", "percent")) {
                if (text.regionMatches(true, i, words, 0, words.length())) {
                    return i + words.length();
                }
            }
        }
        return 0;
    }

    /** Whatever the number, the capitals and the accents. */
    private static boolean same(String one, String other) {
        return !other.isEmpty() && singular(plain(one)).equals(singular(other));
    }

    private static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private String wordAfter(int i) {
        int first = skipSpace(i);
        return plain(text.substring(first, skipWord(first)));
    }

    private String wordBefore() {
        int last = from;
        while (last > start && isSpace(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > start && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return plain(text.substring(first, last));
    }

    private int skipSpace(int i) {
        int next = i;
        while (next < end && isSpace(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private int skipWord(int i) {
        int next = i;
        while (next < end
                && (Character.isLetter(text.charAt(next))
                        || (text.charAt(next) == '-'
                                && next > i
                                && next + 1 < end
                                && Character.isLetter(text.charAt(next + 1))))) {
            next++;
        }
        return next;
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\t';
    }
}
