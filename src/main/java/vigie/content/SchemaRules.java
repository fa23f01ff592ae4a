package vigie.content;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * The rules of a schema that tie several fields together ({@code if}, {@code oneOf}, {@code dependentRequired} …), by the JSON
 * Schema library. It takes a tenth of a second to load, so a schema without such rules doesn't call on it.
 */
final class SchemaRules {

    /** Steps of an evaluation on which {@link FieldReader} has already checked the rules about one value. */
    private static final Pattern PLAIN_PATH =
            Pattern.compile("(/properties/[^/]+|/items|/additionalProperties|/\\$ref)*/[A-Za-z]+");

    private static final Set<String> SINGLE_VALUE = Set.of(
            "type",
            "enum",
            "const",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "required",
            "propertyNames",
            "format",
            "dependentRequired");

    private final Value.Mapping schema;
    private final FieldType type;
    private final String file;
    private volatile @Nullable Compiled compiled;

    SchemaRules(Value.Mapping schema, FieldType type, String file) {
        this.schema = schema;
        this.type = type;
        this.file = file;
    }

    /** @param refused values that are already known to be at fault */
    List<Diagnostic> check(Value.Mapping root, Set<Value> refused) {
        Compiled rules = compiled();
        if (rules.fault() != null) {
            return List.of(rules.fault());
        }
        List<Error> errors;
        try {
            SchemaNode instance = SchemaNode.root(SchemaJson.instance(type, root));
            errors = rules.validator().validate(rules.uri(), instance).getErrors();
        } catch (RuntimeException e) {
            return List.of(broken(e));
        }
        List<Diagnostic> faults = new ArrayList<>();
        for (Error error : errors) {
            if (isNew(error, errors)) {
                report(error, root, refused, rules.json(), faults);
            }
        }
        return faults;
    }

    /** The library found the schema to make no sense, when it was read or first applied. */
    private Diagnostic broken(RuntimeException e) {
        return Diagnostic.of(ContentFault.SCHEMA_BROKEN, SourceSpan.of(file), "reason", String.valueOf(e.getMessage()));
    }

    /** The parts of a choice are not told beside the choice, nor what was found without the library. */
    private static boolean isNew(Error error, List<Error> errors) {
        String path = error.getEvaluationPath();
        String keyword = error.getKeyword();
        boolean known =
                SINGLE_VALUE.contains(keyword) && PLAIN_PATH.matcher(path).matches();
        boolean sum = keyword == null || keyword.equals("if");
        return !known && !sum && errors.stream().noneMatch(other -> isPartOf(path, other));
    }

    private static boolean isPartOf(String path, Error choice) {
        String keyword = String.valueOf(choice.getKeyword());
        boolean chooses = keyword.equals("oneOf") || keyword.equals("anyOf") || keyword.equals("not");
        return chooses && path.startsWith(choice.getEvaluationPath() + "/");
    }

    private void report(Error error, Value.Mapping root, Set<Value> refused, Object json, List<Diagnostic> faults) {
        Place place = Place.find(type, root, error.getInstanceLocation());
        if (place.passes(refused)) {
            return;
        }
        String keyword = String.valueOf(error.getKeyword());
        Object rule = SchemaJson.at(json, error.getEvaluationPath());
        boolean told = SchemaJson.isGroups(rule)
                && PLAIN_PATH.matcher(error.getEvaluationPath()).matches();
        if (told) {
            return;
        }
        if (keyword.equals("required") || keyword.equals("dependentRequired")) {
            for (String name : missing(rule, place.value())) {
                FieldType field = place.type().fields().getOrDefault(name, FieldType.any(name));
                faults.add(FieldFaults.of(ContentFault.MISSING_FIELD, place.span(), field));
            }
        } else if ((keyword.equals("enum") || keyword.equals("const"))
                && place.value() instanceof Value.Scalar scalar) {
            String known = rule instanceof List<?> list ? join(list) : String.valueOf(rule);
            faults.add(FieldFaults.of(
                    ContentFault.NOT_A_CHOICE, place.span(), place.type(), "value", scalar.text(), "known", known));
        } else {
            faults.add(FieldFaults.of(ContentFault.RULE, place.span(), place.type(), "keyword", keyword));
        }
    }

    private static Set<String> missing(@Nullable Object rule, Value value) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> present =
                value instanceof Value.Mapping mapping ? mapping.fields().keySet() : Set.of();
        if (rule instanceof List<?> required) {
            required.forEach(name -> names.add(String.valueOf(name)));
        } else if (rule instanceof Map<?, ?> dependent) {
            dependent.forEach((name, others) -> {
                if (present.contains(String.valueOf(name)) && others instanceof List<?> list) {
                    list.forEach(other -> names.add(String.valueOf(other)));
                }
            });
        }
        names.removeIf(name -> value instanceof Value.Mapping mapping && isGiven(mapping.get(name)));
        return names;
    }

    private static boolean isGiven(@Nullable Value value) {
        return value != null && !FieldReader.isNothing(value);
    }

    private static String join(List<?> words) {
        return String.join(", ", words.stream().map(String::valueOf).toList());
    }

    private Compiled compiled() {
        Compiled ready = compiled;
        if (ready == null) {
            synchronized (this) {
                ready = compiled;
                if (ready == null) {
                    ready = compile();
                    compiled = ready;
                }
            }
        }
        return ready;
    }

    private Compiled compile() {
        Object json = SchemaJson.schema(schema, type);
        Validator validator = new ValidatorFactory()
                .withDisabledSchemaValidation(true)
                .withJsonNodeFactory(new OwnNodes())
                .createValidator();
        try {
            URI uri = validator.registerSchema(SchemaNode.root(json));
            return new Compiled(validator, uri, json, null);
        } catch (RuntimeException e) {
            return new Compiled(validator, URI.create(""), json, broken(e));
        }
    }

    private record Compiled(Validator validator, URI uri, Object json, @Nullable Diagnostic fault) {}

    private static final class OwnNodes implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof JsonNode ready ? ready : SchemaNode.root(node);
        }

        @Override
        public JsonNode create(String rawJson) {
            throw new UnsupportedOperationException("schemas refer to no other document");
        }
    }

    /**
     * A value that a rule is about.
     *
     * @param span the name of the field that holds it, where it is an object
     * @param path the values from the root to it
     */
    private record Place(FieldType type, Value value, SourceSpan span, List<Value> path) {

        static Place find(FieldType type, Value.Mapping root, String pointer) {
            Place place = new Place(type, root, root.span(), List.of(root));
            for (String step : pointer.isEmpty()
                    ? List.<String>of()
                    : List.of(pointer.substring(1).split("/", -1))) {
                place = place.child(step.replace("~1", "/").replace("~0", "~"));
            }
            return place;
        }

        private Place child(String name) {
            FieldType child = type.fields().get(name);
            FieldType childType = child != null ? child : type.each().orElseGet(() -> FieldType.any(name));
            if (value instanceof Value.Mapping mapping && mapping.fields().containsKey(name)) {
                Value.Field field = mapping.fields().get(name);
                boolean scalar = field.value() instanceof Value.Scalar;
                return with(childType, field.value(), scalar ? field.value().span() : field.name());
            }
            if (value instanceof Value.Sequence list && name.chars().allMatch(Character::isDigit)) {
                Value item = list.items().get(Integer.parseInt(name));
                return with(childType, item, item.span());
            }
            return with(childType, value, span);
        }

        private Place with(FieldType childType, Value child, SourceSpan place) {
            List<Value> longer = new ArrayList<>(path);
            longer.add(child);
            return new Place(childType, child, place, longer);
        }

        boolean passes(Set<Value> refused) {
            return path.stream().anyMatch(refused::contains);
        }
    }
}
