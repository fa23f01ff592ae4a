package vigie.content;

import java.util.Set;
import java.util.TreeSet;

/** The keywords of JSON Schema that the schemas of a theme may use. */
final class SchemaKeywords {

    /** What {@link FieldReader} checks itself. */
    private static final Set<String> OWN = Set.of(
            "$schema",
            "$id",
            "$comment",
            "title",
            "description",
            "type",
            "format",
            "enum",
            "const",
            "default",
            "examples",
            "deprecated",
            "readOnly",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "properties",
            "required",
            "additionalProperties",
            "propertyNames",
            "dependentRequired");

    /** What only the JSON Schema library checks. */
    private static final Set<String> OF_LIBRARY = Set.of(
            "$ref",
            "$defs",
            "allOf",
            "anyOf",
            "oneOf",
            "not",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "contains",
            "minContains",
            "maxContains",
            "prefixItems",
            "patternProperties",
            "multipleOf",
            "minProperties",
            "maxProperties",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "unevaluatedProperties",
            "unevaluatedItems");

    private SchemaKeywords() {}

    static boolean isKnown(String keyword) {
        return OWN.contains(keyword) || keyword.startsWith("x-") || isOfLibrary(keyword);
    }

    /** What {@link FieldReader} does not understand. */
    static boolean isOfLibrary(String keyword) {
        return OF_LIBRARY.contains(keyword);
    }

    static Set<String> known() {
        Set<String> known = new TreeSet<>(OWN);
        known.addAll(OF_LIBRARY);
        return known;
    }
}
