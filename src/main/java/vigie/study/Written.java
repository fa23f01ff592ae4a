package vigie.study;

import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.SourceSpan;

/** Where something stands in a file of the study. */
final class Written {

    private Written() {}

    /** The value below some names; the nearest one above it that is there. */
    static SourceSpan at(Document document, String... path) {
        Value value = document.frontMatter();
        for (String name : path) {
            Value below = value instanceof Value.Mapping mapping ? mapping.get(name) : null;
            if (below == null) {
                break;
            }
            value = below;
        }
        return value.span();
    }

    /** The last of some names. */
    static SourceSpan name(Document document, String... path) {
        Value value = document.frontMatter();
        for (int i = 0; i < path.length - 1; i++) {
            value = value instanceof Value.Mapping mapping ? mapping.get(path[i]) : null;
        }
        Value.Field field =
                value instanceof Value.Mapping mapping ? mapping.fields().get(path[path.length - 1]) : null;
        return field == null ? SourceSpan.of(document.path()) : field.name();
    }
}
