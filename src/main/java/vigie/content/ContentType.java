package vigie.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of content, read from one JSON Schema in {@code templates/types/} or {@code content/types/}.
 *
 * @param name the section folder whose items have this type: {@code risks}
 * @param standing whether an item has a page of its own
 * @param approval whether an item wants to be read and approved by somebody competent
 * @param whole an item as one object: its words, its fields, its rules
 */
public record ContentType(String name, Standing standing, boolean approval, FieldType whole) {

    /** Every field an item may have, the common ones included, by name, in the order of the schema. */
    public Map<String, FieldType> fields() {
        return whole.fields();
    }

    /** True when further fields are accepted. */
    public boolean open() {
        return whole.open();
    }

    /** A field by name; one that an open type accepts is just what was written. */
    public FieldType field(String field) {
        FieldType known = fields().get(field);
        return known != null ? known : FieldType.any(field);
    }

    /** Where an item of a section stands. */
    public enum Standing {
        /** On a page of its own. */
        PAGE,
        /** On its section's page, with an anchor. */
        ANCHOR
    }

    /**
     * One field of a type, or what a field holds.
     *
     * @param type JSON Schema's: string, integer, number, boolean, array, object; {@code any} for what an open type accepts
     * @param format what a string means: {@code text}, {@code markdown}, {@code date}, {@code phone} …; empty when none
     * @param title its name in French, for people
     * @param description what to write, in French
     * @param titleEn its name in English; the French one when there is none
     * @param descriptionEn what to write, in English; the French words when there are none
     * @param example something that can be written; empty when the schema gives none
     * @param choices what {@code enum} allows; empty when anything
     * @param reference what it names by id; empty when nothing
     * @param perLanguage a text, or one for each language
     * @param open an object that accepts further fields
     * @param agenda what the day that it names means; empty when nothing
     * @param limits what its value must keep to
     * @param fields of an object; empty when it has any
     * @param each what the items of an array, or the values of an object with any names, are
     */
    public record FieldType(
            String name,
            String type,
            String format,
            String title,
            String description,
            String titleEn,
            String descriptionEn,
            String example,
            List<String> choices,
            String reference,
            boolean required,
            boolean perLanguage,
            boolean open,
            Optional<AgendaDate> agenda,
            Limits limits,
            Map<String, FieldType> fields,
            Optional<FieldType> each) {

        /** A field of an object by name, in the same way. */
        public FieldType field(String field) {
            FieldType known = fields.get(field);
            return known != null ? known : each.orElseGet(() -> any(field));
        }

        FieldType asRequired() {
            return new FieldType(
                    name,
                    type,
                    format,
                    title,
                    description,
                    titleEn,
                    descriptionEn,
                    example,
                    choices,
                    reference,
                    true,
                    perLanguage,
                    open,
                    agenda,
                    limits,
                    fields,
                    each);
        }

        /** What a further field of an open type is: as it was written. */
        static FieldType any(String name) {
            return new FieldType(
                    name,
                    "any",
                    "",
                    name,
                    "",
                    name,
                    "",
                    "",
                    List.of(),
                    "",
                    false,
                    false,
                    true,
                    Optional.empty(),
                    Limits.NONE,
                    Map.of(),
                    Optional.empty());
        }
    }
}
