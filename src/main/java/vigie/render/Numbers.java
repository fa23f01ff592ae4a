package vigie.render;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as a language writes them; own patterns for the same reason as {@link Days}. */
final class Numbers {

    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    private Numbers() {}

    /** French: {@code 40 000,5} with a narrow no-break space; otherwise {@code 40,000.5}. */
    static String inWords(BigDecimal number, Locale language) {
        return language.getLanguage().equals("fr")
                ? inWords(number, String.valueOf(NARROW_NO_BREAK_SPACE), ",")
                : inWords(number, ",", ".");
    }

    /**
     * By the signs of any language.
     *
     * @param thousands between groups of three digits
     * @param decimal before the fraction
     */
    static String inWords(BigDecimal number, String thousands, String decimal) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder words = new StringBuilder(number.signum() < 0 ? "\u2212" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                words.append(thousands);
            }
            words.append(whole.charAt(i));
        }
        if (point >= 0) {
            words.append(decimal).append(plain, point + 1, plain.length());
        }
        return words.toString();
    }
}
