package vigie.content;

import java.util.Map;

/**
 * A directive that a theme offers, read from {@code components/<name>/directive.yaml}.
 *
 * @param whole its words, and its attributes as the fields of one object
 * @param labelRequired whether {@code [a label]} must be given
 * @param labelReference what the label is the id of; empty when it is just words
 */
public record DirectiveType(
        String name, Kind kind, ContentType.FieldType whole, boolean labelRequired, String labelReference) {

    /** By name, in the order of the schema. */
    public Map<String, ContentType.FieldType> attributes() {
        return whole.fields();
    }

    /** How a directive is written. */
    public enum Kind {
        INLINE,
        LEAF,
        CONTAINER
    }
}
