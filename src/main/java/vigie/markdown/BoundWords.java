package vigie.markdown;

import java.util.Set;

/** Words that lines must not be broken beside: units, abbreviations before a number or a name. */
final class BoundWords {

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

    private final char[] text;
    private final int length;
    private final Typography.Style style;

    BoundWords(char[] text, int length, Typography.Style style) {
        this.text = text;
        this.length = length;
        this.style = style;
    }

    boolean isUnit(int at) {
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
        return UNITS.contains(word) || (style == Typography.Style.FRENCH ? FRENCH_UNITS : ENGLISH_UNITS).contains(word);
    }

    /** The second space of {@code 8 h 30}. */
    boolean isHour(int space, char after) {
        return style == Typography.Style.FRENCH
                && Letters.isDigit(after)
                && space >= 3
                && text[space - 1] == 'h'
                && Letters.isSpace(text[space - 2])
                && Letters.isDigit(text[space - 3]);
    }

    boolean isAbbreviation(int space, char after) {
        boolean digit = Letters.isDigit(after);
        if (!digit && !Character.isUpperCase(after)) {
            return false;
        }
        char last = text[space - 1];
        if (last != '.' && last != '°' && last != 'º' && last != '§' && !Letters.isAscii(last)) {
            return false;
        }
        int start = Letters.isAscii(last) ? space : space - 1;
        while (start > 0 && space - start <= LONGEST_ABBREVIATION && Letters.isAscii(text[start - 1])) {
            start--;
        }
        if (space - start > LONGEST_ABBREVIATION) {
            return false;
        }
        String word = new String(text, start, space - start);
        return digit
                ? NUMBERED.contains(word)
                : (style == Typography.Style.FRENCH ? FRENCH_TITLES : ENGLISH_TITLES).contains(word);
    }

    private static boolean endsUnit(char c) {
        return !Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '-';
    }

    private static boolean isUnitLetter(char c) {
        return Letters.isAscii(c) || c == 'µ' || c == '²' || c == '³';
    }

    private boolean isWordAt(int i) {
        return i < length && Character.isLetterOrDigit(text[i]);
    }
}
