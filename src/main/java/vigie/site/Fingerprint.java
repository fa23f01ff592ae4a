package vigie.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;

/**
 * What a translation was made from: {@code 1a2b-3c4d-5e6f} for title and summary, the other fields that hold words, and the
 * text. What no reader of another language would notice, such as dates, order and line breaks, is no part of it.
 */
public final class Fingerprint {

    /** In the order of the parts: what changed, in French and English. */
    private static final List<String> FRENCH = List.of("titre ou résumé", "autres champs", "texte");

    private static final List<String> ENGLISH = List.of("title or summary", "other fields", "text");

    private static final Set<String> HEAD = Set.of("title", "summary");
    private static final Set<String> WORDS = Set.of("", "text", "markdown");
    private static final Set<String> NO_WORDS =
            Set.of("original", "layout", "aliases", "tags", "image", "sort", "noindex");

    private final List<String> parts;

    private Fingerprint(List<String> parts) {
        this.parts = parts;
    }

    /** Of an original, as it is now. */
    public static Fingerprint of(Document document) {
        StringBuilder head = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        new TreeMap<>(document.frontMatter().fields()).forEach((name, field) -> {
            if (HEAD.contains(name)) {
                append(name, field.value(), head);
            } else if (holdsWords(name, document.type().field(name))) {
                append(name, field.value(), fields);
            }
        });
        return new Fingerprint(
                List.of(digits(head), digits(fields), digits(document.body().text())));
    }

    /** Which parts differ from those written in a translation; all of them when what is written is none. */
    List<String> changes(String written, boolean french) {
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

    private static boolean holdsWords(String name, FieldType type) {
        boolean isText = type.type().equals("string")
                || type.type().isEmpty()
                || type.each().isPresent();
        boolean isReference = !type.reference().isEmpty()
                || type.each()
                        .map(FieldType::reference)
                        .filter(kind -> !kind.isEmpty())
                        .isPresent();
        return !NO_WORDS.contains(name)
                && (isText || !type.fields().isEmpty())
                && !isReference
                && type.choices().isEmpty()
                && WORDS.contains(type.format());
    }

    private static void append(String name, Value value, StringBuilder out) {
        out.append(name).append('\n');
        if (value instanceof Value.Scalar scalar) {
            out.append(scalar.text()).append('\n');
        } else if (value instanceof Value.Sequence list) {
            list.items().forEach(item -> append("-", item, out));
        } else if (value instanceof Value.Mapping mapping) {
            new TreeMap<>(mapping.fields()).forEach((child, field) -> append(child, field.value(), out));
        }
    }

    /** Of words, whatever the spaces between them. */
    private static String digits(CharSequence text) {
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
