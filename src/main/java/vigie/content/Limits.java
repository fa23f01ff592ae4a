package vigie.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the value of a field must keep to, as JSON Schema's keywords of the same names say.
 *
 * @param pattern found anywhere in a string
 * @param minimum a Long or a BigDecimal, as {@link Numbers#number} reads it; {@code maximum} likewise
 * @param names what the names of an object's fields must match ({@code propertyNames})
 * @param nameChoices the only names that an object's fields may have ({@code propertyNames} with {@code enum}); empty for any
 * @param exactlyOne groups of fields of which an object must have one ({@code oneOf} of {@code required})
 * @param atLeastOne groups of fields of which an object must have one or more ({@code anyOf} of {@code required})
 * @param dependent the fields that a field brings along ({@code dependentRequired})
 */
public record Limits(
        int minLength,
        int maxLength,
        Optional<Pattern> pattern,
        Optional<Number> minimum,
        Optional<Number> maximum,
        int minItems,
        int maxItems,
        boolean uniqueItems,
        Optional<Pattern> names,
        List<String> nameChoices,
        List<List<String>> exactlyOne,
        List<List<String>> atLeastOne,
        Map<String, List<String>> dependent) {

    static final Limits NONE = new Limits(
            0,
            Integer.MAX_VALUE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Integer.MAX_VALUE,
            false,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            Map.of());
}
