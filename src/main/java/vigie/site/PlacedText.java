package vigie.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.SourceSpan;

/** The texts that the fields of a document hold, and where in its file each piece of them stands. */
public final class PlacedText {

    private PlacedText() {}

    /** What looks at every text. */
    public interface Reader {

        /**
         * One text of a field, or of a list or object in it.
         *
         * @param field the name of the outermost field
         * @param language of a text that is given per language; empty for any other
         * @param written where it stands; null when nobody knows
         */
        void text(String text, FieldType type, String field, String language, @Nullable Value written);
    }

    public static void read(Document document, Reader reader) {
        document.fields()
                .forEach((name, value) -> read(
                        value,
                        document.type().field(name),
                        name,
                        "",
                        document.frontMatter().get(name),
                        reader));
    }

    private static void read(
            @Nullable Object value,
            FieldType type,
            String field,
            String language,
            @Nullable Value written,
            Reader reader) {
        if (value instanceof String text) {
            reader.text(text, type, field, language, written);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                read(list.get(i), type.each().orElse(type), field, language, item(written, i, list.size()), reader);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                String name = key.toString();
                boolean perLanguage = type.perLanguage();
                Value place = written instanceof Value.Mapping mapping ? mapping.get(name) : written;
                read(one, perLanguage ? type : type.field(name), field, perLanguage ? name : language, place, reader);
            });
        }
    }

    /** Where an item of a list stands; a list of one may be written without brackets. */
    public static @Nullable Value item(@Nullable Value written, int index, int size) {
        if (written instanceof Value.Sequence sequence) {
            return sequence.items().size() == size ? sequence.items().get(index) : null;
        }
        return written;
    }

    /** A piece of a text; the whole of it where escapes or line breaks stand between the text and its file. */
    public static SourceSpan span(Document document, @Nullable Value written, String text, int from, int to) {
        if (written == null) {
            return SourceSpan.of(document.path());
        }
        SourceSpan span = written.span();
        int length = text.codePointCount(0, text.length());
        boolean plain = written instanceof Value.Scalar scalar && scalar.plain();
        int quote = plain ? 0 : 1;
        if (span.length() != length + 2 * quote || span.column() == 0) {
            return span;
        }
        return new SourceSpan(
                span.file(),
                span.line(),
                span.column() + quote + text.codePointCount(0, from),
                text.codePointCount(from, to));
    }
}
