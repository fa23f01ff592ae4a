package vigie.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;

/**
 * What a document says, without how it is filed: dates, order, tags and addresses are no part of it.
 *
 * @param head title and summary, {@code title: …}, one a line
 * @param fields the others, by name; what lies deeper has the names of all that it lies in: {@code chat.url: …}
 * @param body the Markdown
 */
public record DocumentText(List<String> head, List<String> fields, String body) {

    private static final Set<String> HEAD = Set.of("title", "summary");
    private static final Set<String> WORDS = Set.of("", "text", "markdown");

    /** How a document is filed, found and shown. */
    private static final Set<String> FILING = Set.of(
            "date",
            "lastmod",
            "publishDate",
            "embargo",
            "expiryDate",
            "reviewDate",
            "draft",
            "weight",
            "slug",
            "aliases",
            "tags",
            "image",
            "sources",
            "original",
            "approvedBy",
            "noindex",
            "layout",
            "sort",
            "paginate",
            "feed",
            "imported",
            "render");

    public DocumentText {
        head = List.copyOf(head);
        fields = List.copyOf(fields);
    }

    /** What has to be said again in another language. */
    static DocumentText toTranslate(Document document) {
        return of(document, DocumentText::holdsWords, UnaryOperator.identity());
    }

    /**
     * All that readers read: numbers, choices and opening hours, too.
     *
     * @param facts puts the values of facts into a text that names them
     */
    public static DocumentText toRead(Document document, UnaryOperator<String> facts) {
        return of(document, DocumentText::isRead, facts);
    }

    private interface Choice {
        boolean holds(FieldType type);
    }

    private static DocumentText of(Document document, Choice choice, UnaryOperator<String> facts) {
        List<String> head = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        new TreeMap<>(document.frontMatter().fields()).forEach((name, field) -> {
            if (HEAD.contains(name)) {
                add(name, field.value(), facts, head);
            } else if (!FILING.contains(name) && choice.holds(document.type().field(name))) {
                add(name, field.value(), facts, fields);
            }
        });
        return new DocumentText(head, fields, facts.apply(document.body().text()));
    }

    private static boolean holdsWords(FieldType type) {
        boolean isText = type.type().equals("string")
                || type.type().isEmpty()
                || type.each().isPresent();
        return (isText || !type.fields().isEmpty())
                && !isReference(type)
                && type.choices().isEmpty()
                && WORDS.contains(type.format());
    }

    private static boolean isRead(FieldType type) {
        return !isReference(type) && !type.format().equals("path");
    }

    private static boolean isReference(FieldType type) {
        return !type.reference().isEmpty()
                || type.each().filter(DocumentText::isReference).isPresent();
    }

    private static void add(String name, Value value, UnaryOperator<String> facts, List<String> lines) {
        if (value instanceof Value.Scalar scalar) {
            lines.add(name + ": " + oneLine(facts.apply(scalar.text())));
        } else if (value instanceof Value.Sequence list) {
            list.items().forEach(item -> add(name, item, facts, lines));
        } else if (value instanceof Value.Mapping mapping) {
            new TreeMap<>(mapping.fields())
                    .forEach((child, field) -> add(name + "." + child, field.value(), facts, lines));
        }
    }

    private static String oneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s+", " ");
    }
}
