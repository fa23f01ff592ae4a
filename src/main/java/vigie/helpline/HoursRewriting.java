package vigie.helpline;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns hours as people write them, in French or English, into OpenStreetMap's syntax, as well as it can: the result is
 * offered only when it then reads as hours.
 */
final class HoursRewriting {

    private record Change(Pattern pattern, String replacement) {
        static Change of(String regex, String replacement) {
            return new Change(Pattern.compile(regex), replacement);
        }
    }

    /** In order: phrases before their words, words before the signs between them. */
    private static final List<Change> WORDS = List.of(
            Change.of("[\u2010-\u2015]", "-"),
            Change.of("[\u00a0\u202f\\s]+", " "),
            Change.of(
                    "\\b24 ?(?:h|heures?|hours?)? ?(?:/|sur|a day|a) ?24? ?(?:h|heures?)?\\b,? ?(?:et )?"
                            + "(?:7 ?(?:j|jours?|days?)? ?(?:/|sur|a week|a) ?7? ?(?:j|jours?)?\\b)",
                    "24/7"),
            Change.of("\\b7 ?(?:j|jours?|days?)? ?(?:/|sur) ?7(?: ?(?:j|jours?))?\\b", "mo-su"),
            Change.of("\\b24 ?(?:h|heures?)? ?(?:/|sur) ?24(?: ?(?:h|heures?))?\\b", "00:00-24:00"),
            Change.of("\\b(?:tous les jours|toute la semaine|chaque jour|every ?day|daily)\\b", "mo-su"),
            Change.of("\\b(?:en semaine|jours? ouvres?|weekdays?)\\b", "mo-fr"),
            Change.of("\\b(?:le |les )?week-?ends?\\b", "sa,su"),
            Change.of(
                    ",? ?\\(?\\b(?:sauf|hors|except|ferme|closed)(?: (?:le|les|on))? (?:jours? feries?|feries?|public holidays|ph)\\)?",
                    "; ph off"),
            Change.of("\\b(?:jours? feries?|feries|(?:public|bank) holidays)\\b", "ph"),
            Change.of("\\b(?:fermee?s?)\\b", "off"),
            Change.of("\\b(?:lundis?|lun|lu|mondays?|mon)\\b\\.?", "mo"),
            Change.of("\\b(?:mardis?|mar|ma|tuesdays?|tues?)\\b\\.?", "tu"),
            Change.of("\\b(?:mercredis?|mer|me|wednesdays?|wed)\\b\\.?", "we"),
            Change.of("\\b(?:jeudis?|jeu|je|thursdays?|thurs?|thu)\\b\\.?", "th"),
            Change.of("\\b(?:vendredis?|ven|ve|fridays?|fri)\\b\\.?", "fr"),
            Change.of("\\b(?:samedis?|sam|saturdays?|sat)\\b\\.?", "sa"),
            Change.of("\\b(?:dimanches?|dim|di|sundays?|sun)\\b\\.?", "su"),
            Change.of("\\b(?:midi|noon|midday)\\b", "12:00"),
            Change.of("\\b(?:minuit|midnight)\\b", "24:00"),
            Change.of(" ?\\b(?:jusqu'au|jusqu'a|jusqu'|au|a|to|till|until)\\b ?", "-"),
            Change.of("\\b(?:ouvert|open|du|des|de|le|les|la|from|the|on|between)\\b ?", ""),
            Change.of(" ?\\b(?:et|and|puis|then)\\b ?", ","));

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:/])(\\d{1,2})(?: ?(?:heures?|h) ?| ?[:.] ?)?([0-5]\\d)?(?: ?([ap])\\.?m\\b\\.?)?(?![\\d/])");

    private static final List<Change> SIGNS = List.of(
            Change.of(" ?- ?", "-"),
            Change.of(" ?, ?", ","),
            Change.of(" ?; ?", "; "),
            Change.of("(?<=\\d),(?=[a-z])", "; "),
            Change.of("(?<=[a-z]) ?: ?(?=\\d)", " "),
            Change.of("(?<=:\\d\\d) (?=[a-z])", "; "),
            Change.of("(?<=[a-z]),(?=\\d)", " "),
            Change.of("(?<=-)00:00", "24:00"),
            Change.of("24:00(?=-)", "00:00"),
            Change.of("[.;, ]+$", ""));

    private static final Pattern WORD = Pattern.compile("\\b(?:mo|tu|we|th|fr|sa|su)\\b|\\bph\\b");

    private HoursRewriting() {}

    static String rewrite(String text) {
        String plain = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'');
        String words = apply(WORDS, plain);
        String times = TIME.matcher(words).replaceAll(HoursRewriting::time);
        return WORD.matcher(apply(SIGNS, times).strip()).replaceAll(HoursRewriting::capitalised);
    }

    private static String apply(List<Change> changes, String text) {
        String result = text;
        for (Change change : changes) {
            result = change.pattern().matcher(result).replaceAll(change.replacement());
        }
        return result;
    }

    private static String time(MatchResult match) {
        int hour = Integer.parseInt(match.group(1));
        String half = match.group(3);
        if (half != null) {
            hour = hour % 12 + (half.equals("p") ? 12 : 0);
        }
        String minutes = match.group(2) == null ? "00" : match.group(2);
        return (hour < 10 ? "0" : "") + hour + ":" + minutes;
    }

    private static String capitalised(MatchResult match) {
        String word = match.group();
        return Matcher.quoteReplacement(
                word.equals("ph") ? "PH" : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
}
