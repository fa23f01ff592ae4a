package vigie.site;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The part of an address that comes from a name or a title. */
public final class Slug {

    /** What the tables of the normalizer, which take long to load, say of the letters of western Europe. */
    private static final String ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";

    private static final String WITHOUT_ACCENT = "aaaaaaceeeeiiiinooooouuuuyy";
    private static final String LIGATURES_AND_SIGNS = "œæßø’‘“”«»–—…\u00a0\u202f";

    private Slug() {}

    /**
     * Lower case, accents dropped, ligatures written out, everything that is no letter or digit one hyphen:
     * {@code "Brûlure par le froid"} is {@code brulure-par-le-froid}. Letters of other scripts stay.
     */
    public static String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        String western = withoutAccents(lower);
        return western != null
                ? slug(western)
                : Normalizer.normalize(slug(Normalizer.normalize(lower, Normalizer.Form.NFKD)), Normalizer.Form.NFC);
    }

    /** Null when it takes the normalizer to tell. */
    private static @Nullable String withoutAccents(String lower) {
        StringBuilder plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            int accented = c < 0x80 ? -1 : ACCENTED.indexOf(c);
            if (c >= 0x80 && accented < 0 && LIGATURES_AND_SIGNS.indexOf(c) < 0) {
                return null;
            }
            plain.append(accented < 0 ? c : WITHOUT_ACCENT.charAt(accented));
        }
        return plain.toString();
    }

    private static String slug(String folded) {
        StringBuilder slug = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            append(slug, folded.codePointAt(i));
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
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
