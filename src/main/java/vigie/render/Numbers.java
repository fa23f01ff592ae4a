package vigie.render;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as a language writes them; own patterns for the same reason as {@link Days}. */
final class Numbers {

    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    private Numbers() {}

    /** French: {@code 40 000,5} with a narrow no-break space; otherwise {@code 40,000.5}. */
    static String inWords(BigDecimal number, Locale language) {
        boolean french = language.getLanguage().equals("fr");
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder words = new StringBuilder(number.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                words.append(french ? NARROW_NO_BREAK_SPACE : ',');
            }
            words.append(whole.charAt(i));
        }
        if (point >= 0) {
            words.append(french ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return words.toString();
    }
}
