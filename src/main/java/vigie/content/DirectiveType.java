package vigie.content;

import java.util.Map;

/**
 * A directive that a theme offers, read from {@code components/<name>/directive.yaml}.
 *
 * @param attributes by name, in the order of the schema
 * @param labelRequired whether {@code [a label]} must be given
 * @param labelReference what the label is the id of; empty when it is just words
 */
public record DirectiveType(
        String name,
        Kind kind,
        Map<String, ContentType.FieldType> attributes,
        boolean labelRequired,
        String labelReference) {

    /** How a directive is written. */
    public enum Kind {
        INLINE,
        LEAF,
        CONTAINER
    }
}
