package vigie.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import vigie.content.Document;

/**
 * What a translation was made from, or what was approved: {@code 1a2b-3c4d-5e6f} for title and summary, the other fields, and the
 * text. Line breaks and other spaces are no part of it.
 */
public final class Fingerprint {

    /** In the order of the parts: what changed, in French and English. */
    private static final List<String> FRENCH = List.of("titre ou résumé", "autres champs", "texte");

    private static final List<String> ENGLISH = List.of("title or summary", "other fields", "text");

    private final List<String> parts;

    private Fingerprint(List<String> parts) {
        this.parts = parts;
    }

    /** Of an original, as it is now. */
    public static Fingerprint ofOriginal(Document original) {
        return of(DocumentText.toTranslate(original));
    }

    public static Fingerprint of(DocumentText text) {
        return new Fingerprint(List.of(
                digits(String.join("\n", text.head())), digits(String.join("\n", text.fields())), digits(text.body())));
    }

    /** Which parts differ from those that were written down; all of them when what is written is none. */
    public List<String> changes(String written, boolean french) {
        List<String> before = List.of(written.split("-", -1));
        List<String> names = french ? FRENCH : ENGLISH;
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            if (before.size() != parts.size() || !before.get(i).equals(parts.get(i))) {
                changes.add(names.get(i));
            }
        }
        return changes;
    }

    /** Of words, whatever the spaces between them. */
    private static String digits(String text) {
        CRC32 crc = new CRC32();
        boolean space = true;
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean blank = text.charAt(i) <= ' ';
            if (!blank) {
                words.append(text.charAt(i));
            } else if (!space) {
                words.append(' ');
            }
            space = blank;
        }
        crc.update(words.toString().strip().getBytes(StandardCharsets.UTF_8));
        String hex = Long.toHexString(0x10000 | (crc.getValue() & 0xFFFF));
        return hex.substring(1);
    }

    @Override
    public String toString() {
        return String.join("-", parts);
    }
}
