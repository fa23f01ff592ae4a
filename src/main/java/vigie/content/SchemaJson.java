package vigie.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;

/** Schemas and documents as JSON, with the types that the schema gives to their scalars. */
final class SchemaJson {

    private static final Set<String> VALUES = Set.of("enum", "const", "default", "examples");

    private SchemaJson() {}

    /** A document: what can't be given its type stays a string. */
    static Object instance(FieldType type, Value value) {
        if (type.perLanguage() && value instanceof Value.Mapping texts) {
            return fields(texts, name -> type, true);
        }
        FieldType each = type.each().orElseGet(() -> FieldType.any(type.name()));
        if (value instanceof Value.Mapping mapping) {
            return type.type().equals("array")
                    ? List.of(instance(each, mapping))
                    : fields(mapping, name -> child(type, name), false);
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(item -> instance(each, item)).toList();
        }
        Value.Scalar scalar = (Value.Scalar) value;
        return type.type().equals("array") ? List.of(typed(each.type(), scalar)) : typed(type.type(), scalar);
    }

    private interface ChildTypes {
        FieldType of(String name);
    }

    private static Object fields(Value.Mapping mapping, ChildTypes types, boolean texts) {
        Map<String, Object> fields = new LinkedHashMap<>();
        mapping.fields().forEach((name, field) -> {
            if (!FieldReader.isNothing(field.value())) {
                boolean text = texts && field.value() instanceof Value.Scalar;
                Object value = text ? SchemaValues.text(field.value()) : instance(types.of(name), field.value());
                fields.put(name, value);
            }
        });
        return fields;
    }

    private static FieldType child(FieldType type, String name) {
        FieldType child = type.fields().get(name);
        return child != null ? child : type.each().orElseGet(() -> FieldType.any(name));
    }

    private static Object typed(String type, Value.Scalar scalar) {
        String text = scalar.text();
        return switch (type) {
            case "integer", "number" ->
                Numbers.decimal(text).<Object>map(number -> number).orElse(text);
            case "boolean" -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
            default -> text;
        };
    }

    /** A schema: words in {@code enum} and {@code const} have the type of the field they are about. */
    static Object schema(Value.Mapping schema, FieldType type) {
        return keywords(schema, type);
    }

    private static Object keywords(Value schema, FieldType type) {
        if (!(schema instanceof Value.Mapping mapping)) {
            return plain(schema);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        mapping.fields().forEach((keyword, field) -> json.put(keyword, keyword(keyword, field.value(), type)));
        if (json.remove("x-per-language") instanceof Boolean perLanguage && perLanguage) {
            return Map.of("additionalProperties", json);
        }
        return json;
    }

    private static Object keyword(String keyword, Value value, FieldType type) {
        return switch (keyword) {
            case "properties", "dependentSchemas" -> children(value, type);
            case "$defs", "patternProperties" -> children(value, FieldType.any(type.name()));
            case "items", "additionalProperties", "contains" ->
                keywords(value, type.each().orElseGet(() -> FieldType.any(type.name())));
            case "if", "then", "else", "not", "propertyNames" -> keywords(value, type);
            case "allOf", "anyOf", "oneOf", "prefixItems" ->
                value instanceof Value.Sequence list
                        ? list.items().stream()
                                .map(item -> keywords(item, type))
                                .toList()
                        : plain(value);
            default -> VALUES.contains(keyword) ? ofType(value, type) : plain(value);
        };
    }

    private static Object children(Value value, FieldType type) {
        if (!(value instanceof Value.Mapping mapping)) {
            return plain(value);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        mapping.fields().forEach((name, field) -> json.put(name, keywords(field.value(), child(type, name))));
        return json;
    }

    private static Object ofType(Value value, FieldType type) {
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(item -> ofType(item, type)).toList();
        }
        return value instanceof Value.Scalar scalar && !type.type().equals("any")
                ? typed(type.type(), scalar)
                : plain(value);
    }

    /** By YAML's core rules: numbers, true and false, else a string. */
    private static Object plain(Value value) {
        if (value instanceof Value.Sequence list) {
            return list.items().stream().map(SchemaJson::plain).toList();
        }
        if (value instanceof Value.Mapping mapping) {
            Map<String, Object> json = new LinkedHashMap<>();
            mapping.fields().forEach((name, field) -> json.put(name, plain(field.value())));
            return json;
        }
        Value.Scalar scalar = (Value.Scalar) value;
        if (!scalar.plain()) {
            return scalar.text();
        }
        Optional<BigDecimal> number = Numbers.decimal(scalar.text());
        return number.isPresent() ? number.get() : typed("boolean", scalar);
    }

    /** {@code [{required: [page]}, {required: [url]}]}. */
    static boolean isGroups(@Nullable Object rule) {
        return rule instanceof List<?> branches
                && branches.stream()
                        .allMatch(branch ->
                                branch instanceof Map<?, ?> map && map.keySet().equals(Set.of("required")));
    }

    /** What stands at a JSON pointer. */
    static @Nullable Object at(Object json, String pointer) {
        Object found = json;
        for (String step : pointer.isEmpty()
                ? List.<String>of()
                : List.of(pointer.substring(1).split("/", -1))) {
            String name = step.replace("~1", "/").replace("~0", "~");
            if (found instanceof Map<?, ?> map) {
                found = map.get(name);
            } else if (found instanceof List<?> list
                    && !name.isEmpty()
                    && name.chars().allMatch(Character::isDigit)) {
                found = new ArrayList<>(list).get(Integer.parseInt(name));
            } else {
                return null;
            }
        }
        return found;
    }
}
