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
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = lower.chars().allMatch(c -> c < 0x80); // the tables of the normalizer take long to load
        String folded = plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder slug = new StringBuilder(folded.length());
        folded.codePoints().forEach(c -> append(slug, c));
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        String cut = slug.substring(0, end);
        return plain ? cut : Normalizer.normalize(cut, Normalizer.Form.NFC);
    }

    private static void append(StringBuilder slug, int c) {
        switch (c) {
            case 'œ' -> slug.append("oe");
            case 'æ' -> slug.append("ae");
            case 'ß' -> slug.append("ss");
            case 'ø' -> slug.append('o');
            default -> appendPlain(slug, c);
        }
    }

    private static void appendPlain(StringBuilder slug, int c) {
        if (Character.isLetterOrDigit(c)) {
            slug.appendCodePoint(c);
        } else if (Character.getType(c) != Character.NON_SPACING_MARK
                && !slug.isEmpty()
                && slug.charAt(slug.length() - 1) != '-') {
            slug.append('-');
        }
    }
}
