package vigie.helpline;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the first thing that people, not grammars, would call wrong in hours that the library refused. */
final class HoursMistake {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}]+|\\d[\\d:.,hH]*\\p{L}*|\\S");
    private static final Pattern TIME = Pattern.compile("(?:[01]?\\d|2\\d|3\\d|4[0-8]):[0-5]\\d,?");
    private static final Set<String> WORDS = Set.of(
            "mo", "tu", "we", "th", "fr", "sa", "su", "ph", "sh", "off", "open", "closed", "unknown", "week", "easter",
            "sunrise", "sunset", "dawn", "dusk", "day", "days", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
            "sep", "oct", "nov", "dec");

    private HoursMistake() {}

    /** @param column of the last token that the library understood, from 1; 0 or less when there was none */
    static Refusal find(String text, int column) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String part = token.group();
            if (Character.isLetter(part.codePointAt(0)) && !WORDS.contains(part.toLowerCase(Locale.ROOT))) {
                return Refusal.of(HelplineFault.HOURS_WORD, text, token.start(), token.end());
            }
            if (Character.isDigit(part.charAt(0)) && !TIME.matcher(part).matches() && !isAlwaysOpen(text, token)) {
                return Refusal.of(HelplineFault.HOURS_TIME, text, token.start(), token.end());
            }
        }
        return Refusal.of(HelplineFault.HOURS_SYNTAX, text, following(text, column), text.length());
    }

    private static boolean isAlwaysOpen(String text, Matcher token) {
        return text.startsWith("24/7", token.start()) || text.startsWith("24/7", token.start() - 3);
    }

    /** Where the token begins that follows the one at a column: the library names the last one that was right. */
    private static int following(String text, int column) {
        Matcher token = TOKEN.matcher(text);
        int start = 0;
        while (token.find()) {
            start = token.start();
            if (start >= column) {
                break;
            }
        }
        return start;
    }
}
