package vigie.content;

import java.util.List;
import java.util.Map;

/**
 * A kind of content, read from one JSON Schema in {@code templates/types/} or {@code content/types/}.
 *
 * @param name the section folder whose items have this type: {@code risks}
 * @param standing whether an item has a page of its own
 * @param fields every field an item may have, the common ones included, by name, in the order of the schema
 * @param open true when further fields are accepted
 */
public record ContentType(String name, Standing standing, Map<String, FieldType> fields, boolean open) {

    /** Where an item of a section stands. */
    public enum Standing {
        /** On a page of its own. */
        PAGE,
        /** On its section's page, with an anchor. */
        ANCHOR
    }

    /**
     * One field of a type.
     *
     * @param type JSON Schema's: string, integer, number, boolean, array, object
     * @param format what a string means: {@code text}, {@code markdown}, {@code date}, {@code phone} …; empty when none
     * @param title its name in French, for people
     * @param description what to write, in French
     * @param choices what {@code enum} allows; empty when anything
     * @param reference what it names by id; empty when nothing
     */
    public record FieldType(
            String name,
            String type,
            String format,
            String title,
            String description,
            List<String> choices,
            String reference,
            boolean required) {}
}
