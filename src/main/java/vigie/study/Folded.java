package vigie.study;

import java.text.Normalizer;
import java.util.Locale;

/** Words as forms and spreadsheets change them: without regard to capitals, accents, spaces, quotes and what ends a sentence. */
final class Folded {

    private Folded() {}

    static String of(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int last = folded.length() - 1;
            if (Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (last >= 0 && folded.charAt(last) != ' ') {
                    folded.append(' ');
                }
            } else {
                folded.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
            }
        }
        int end = folded.length();
        while (end > 0 && " .:;,*?!".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }
}
