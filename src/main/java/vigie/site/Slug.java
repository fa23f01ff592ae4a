package vigie.site;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that comes from a name or a title. */
public final class Slug {

    private Slug() {}

    /**
     * Lower case, accents dropped, ligatures written out, everything that is no letter or digit one hyphen:
     * {@code "Brûlure par le froid"} is {@code brulure-par-le-froid}. Letters of other scripts stay.
     */
    public static String of(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder slug = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> append(slug, c));
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return Normalizer.normalize(slug.substring(0, end), Normalizer.Form.NFC);
    }

    private static void append(StringBuilder slug, int c) {
        if (c == 'œ') {
            slug.append("oe");
        } else if (c == 'æ') {
            slug.append("ae");
        } else if (c == 'ß') {
            slug.append("ss");
        } else if (Character.isLetterOrDigit(c)) {
            slug.appendCodePoint(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
                && !slug.isEmpty()
                && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
