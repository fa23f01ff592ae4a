package vigie.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.SourceSpan;

/** YAML as it was written: every scalar is still a string, and everything knows where it stands. */
public sealed interface Value {

    SourceSpan span();

    /**
     * @param text what was written, quotes and escapes undone
     * @param plain true when written without quotes, so that {@code ~} or nothing at all can mean "no value"
     */
    record Scalar(String text, boolean plain, SourceSpan span) implements Value {}

    record Sequence(List<Value> items, SourceSpan span) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Fields in the order in which they were written. */
    record Mapping(Map<String, Field> fields, SourceSpan span) implements Value {
        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        public @Nullable Value get(String name) {
            Field field = fields.get(name);
            return field == null ? null : field.value();
        }

        /** Where the value of a field stands; the mapping itself when the field is missing. */
        public SourceSpan spanOf(String name) {
            Value value = get(name);
            return value == null ? span : value.span();
        }
    }

    /** @param name where the field's name stands */
    record Field(SourceSpan name, Value value) {}
}
