package vigie.where;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/** A text without what people type differently: capitals, accents, spaces, apostrophes, quotes; each character knows its place. */
final class Folded {

    private final StringBuilder folded = new StringBuilder();
    private final String text;
    private int[] places;

    Folded(String text) {
        this.text = text;
        this.places = new int[text.length() + 16];
        for (int i = 0; i < text.length(); i++) {
            fold(text.charAt(i), i);
        }
    }

    private void fold(char c, int place) {
        if (c < 128) {
            if (c > ' ' && c != '\'' && c != '"') {
                add(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c, place);
            }
        } else if (c == 'œ' || c == 'Œ') {
            add('o', place);
            add('e', place);
        } else if (!Character.isSpaceChar(c) && !Marks.isMark(c) && "’‘“”«»\u00ad\u200b\u2060".indexOf(c) < 0) {
            String plain =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
            for (int i = 0; i < plain.length(); i++) {
                if (Character.getType(plain.charAt(i)) != Character.NON_SPACING_MARK) {
                    add(plain.charAt(i), place);
                }
            }
        }
    }

    private void add(char c, int place) {
        if (folded.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[folded.length()] = place;
        folded.append(c);
    }

    /** Whether one of the two is a part of the other. */
    boolean overlaps(Folded other) {
        return folded.indexOf(other.folded.toString()) >= 0 || other.folded.indexOf(folded.toString()) >= 0;
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Where another text is first found from a place in the folded one on; -1 when it is not. No number is part of a longer one. */
    int find(Folded wanted, int from) {
        String needle = wanted.folded.toString();
        for (int at = folded.indexOf(needle, from); at >= 0; at = folded.indexOf(needle, at + 1)) {
            if (!cutsNumber(at - 1, at) && !cutsNumber(at + needle.length() - 1, at + needle.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Between two digits that stand next to each other, or are grouped with a space within one number. */
    private boolean cutsNumber(int before, int after) {
        return before >= 0
                && after < folded.length()
                && Character.isDigit(folded.charAt(before))
                && Character.isDigit(folded.charAt(after))
                && places[after] - places[before] <= 2;
    }

    /** The place in the text of a place in the folded one. */
    int place(int at) {
        return at < folded.length() ? places[at] : text.length();
    }

    int length() {
        return folded.length();
    }
}
