package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Nearest;
import vigie.diagnostic.SourceSpan;

/** From a schema as written to the fields it describes. What is wrong with a schema is a fault in the schema's file. */
final class SchemaReader {

    static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");

    /** What {@link FieldReader} checks itself. */
    private static final Set<String> KEYWORDS = Set.of(
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
    private static final Set<String> LIBRARY_KEYWORDS = Set.of(
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

    private static final int DEEPEST = 20;

    private final Value.Mapping root;
    private final Map<String, FieldType> common;
    private final List<Diagnostic> diagnostics;
    private boolean needsLibrary;

    SchemaReader(Value.Mapping root, List<Diagnostic> diagnostics) {
        this(root, Map.of(), diagnostics);
    }

    /** @param common fields that are there beside those of the schema itself */
    SchemaReader(Value.Mapping root, Map<String, FieldType> common, List<Diagnostic> diagnostics) {
        this.root = root;
        this.common = common;
        this.diagnostics = diagnostics;
    }

    /** Whether the schema, as far as it was read, says more than {@link FieldReader} understands. */
    boolean needsLibrary() {
        return needsLibrary;
    }

    /** The schema as one object with its fields. */
    FieldType object(String name) {
        return field(name, name, new Value.Field(root.span(), root), false, 0);
    }

    ContentType.Standing standing() {
        Value value = root.get("x-standing");
        if (value == null || text(value).equals("page")) {
            return ContentType.Standing.PAGE;
        }
        if (!text(value).equals("anchor")) {
            report(ContentFault.SCHEMA_STANDING, value.span());
        }
        return ContentType.Standing.ANCHOR;
    }

    /** @param untitled what the field is called when it has no title of its own */
    private FieldType field(String name, String untitled, Value.Field written, boolean required, int depth) {
        if (!(written.value() instanceof Value.Mapping own) || depth > DEEPEST) {
            report(ContentFault.SCHEMA_NOT_FIELDS, written.name(), "field", name);
            return FieldType.any(name);
        }
        Value.Mapping schema = referred(own);
        checkKeywords(schema);
        Set<String> needed = new LinkedHashSet<>(words(schema, "required"));
        Map<String, FieldType> fields = new LinkedHashMap<>();
        if (depth == 0) {
            common.forEach((child, type) -> fields.put(child, needed.contains(child) ? type.asRequired() : type));
        }
        children(schema, "properties")
                .forEach((child, value) ->
                        fields.put(child, field(child, child, value, needed.contains(child), depth + 1)));
        String title = words(schema, "title", untitled);
        String description = words(schema, "description", "");
        Optional<FieldType> each = each(schema, name, title, depth);
        String type = type(schema);
        checkRequired(schema, needed, fields, each);
        return new FieldType(
                name,
                type,
                format(schema, type),
                title,
                description,
                words(schema, "x-title-en", title),
                words(schema, "x-description-en", description),
                example(schema),
                choices(schema),
                words(schema, "x-reference", ""),
                required,
                flag(schema, "x-per-language", false),
                isOpen(schema, type, fields, each),
                limits(schema),
                fields,
                each);
    }

    /** The schema with what its {@code $ref} to {@code $defs} says, where it says nothing itself. */
    private Value.Mapping referred(Value.Mapping schema) {
        Value reference = schema.get("$ref");
        if (reference == null) {
            return schema;
        }
        String name = text(reference).replace("#/$defs/", "");
        Value definition = root.get("$defs") instanceof Value.Mapping all ? all.get(name) : null;
        if (!(definition instanceof Value.Mapping target) || !text(reference).startsWith("#/$defs/")) {
            report(ContentFault.SCHEMA_KEYWORD, reference.span(), "keyword", "$ref: " + text(reference));
            return schema;
        }
        Map<String, Value.Field> all = new LinkedHashMap<>(target.fields());
        all.putAll(schema.fields());
        return new Value.Mapping(all, schema.span());
    }

    private void checkKeywords(Value.Mapping schema) {
        schema.fields().forEach((keyword, field) -> {
            boolean ofGroups = keyword.equals("oneOf") || keyword.equals("anyOf");
            if (ofGroups && groups(schema, keyword).isPresent()) {
                return;
            }
            if (LIBRARY_KEYWORDS.contains(keyword)) {
                needsLibrary |= !keyword.equals("$defs");
            } else if (!KEYWORDS.contains(keyword) && !keyword.startsWith("x-")) {
                Set<String> known = new TreeSet<>(KEYWORDS);
                known.addAll(LIBRARY_KEYWORDS);
                Diagnostic fault = Diagnostic.of(ContentFault.SCHEMA_KEYWORD, field.name(), "keyword", keyword);
                diagnostics.add(Nearest.to(keyword, known)
                        .map(word -> fault.with("nearest", word))
                        .orElse(fault));
            }
        });
    }

    private void checkRequired(
            Value.Mapping schema, Set<String> needed, Map<String, FieldType> fields, Optional<FieldType> each) {
        if (fields.isEmpty() || each.isPresent()) {
            return;
        }
        for (String name : needed) {
            if (!fields.containsKey(name)) {
                Diagnostic fault = Diagnostic.of(
                        ContentFault.SCHEMA_REQUIRED,
                        schema.spanOf("required"),
                        "field",
                        name,
                        "known",
                        String.join(", ", fields.keySet()));
                diagnostics.add(Nearest.to(name, fields.keySet())
                        .map(word -> fault.with("nearest", word))
                        .orElse(fault));
            }
        }
    }

    private String type(Value.Mapping schema) {
        Value written = schema.get("type");
        if (written instanceof Value.Sequence several) {
            written = several.items().stream()
                    .filter(item -> !text(item).equals("null"))
                    .findFirst()
                    .orElse(null);
        }
        if (written == null) {
            return impliedType(schema);
        }
        String type = text(written);
        if (TYPES.contains(type)) {
            return type;
        }
        reportWord(ContentFault.SCHEMA_TYPE, written.span(), type, TYPES);
        return "any";
    }

    private static String impliedType(Value.Mapping schema) {
        Set<String> keywords = schema.fields().keySet();
        if (keywords.contains("properties") || keywords.contains("additionalProperties")) {
            return "object";
        }
        if (keywords.contains("items") || keywords.contains("prefixItems")) {
            return "array";
        }
        boolean mixed = keywords.contains("oneOf") || keywords.contains("anyOf");
        return mixed ? "any" : "string";
    }

    private String format(Value.Mapping schema, String type) {
        Value written = schema.get("format");
        if (written == null) {
            boolean words = type.equals("string")
                    && schema.get("enum") == null
                    && schema.get("const") == null
                    && schema.get("pattern") == null
                    && schema.get("x-reference") == null;
            return words ? "text" : "";
        }
        String format = text(written);
        if (!Formats.NAMES.contains(format)) {
            reportWord(ContentFault.SCHEMA_FORMAT, written.span(), format, Formats.NAMES);
            return "";
        }
        return format;
    }

    private Optional<FieldType> each(Value.Mapping schema, String name, String title, int depth) {
        for (String keyword : List.of("items", "additionalProperties")) {
            Value.Field child = schema.fields().get(keyword);
            boolean flag = child != null
                    && child.value() instanceof Value.Scalar scalar
                    && (scalar.text().equals("true") || scalar.text().equals("false"));
            if (child != null && !flag) {
                return Optional.of(field(name, title, child, false, depth + 1));
            }
        }
        return Optional.empty();
    }

    private boolean isOpen(Value.Mapping schema, String type, Map<String, FieldType> fields, Optional<FieldType> each) {
        boolean free = type.equals("object") && fields.isEmpty() && each.isEmpty() && schema.get("properties") == null;
        boolean additional = schema.get("additionalProperties") instanceof Value.Scalar scalar
                && scalar.text().equals("true");
        return flag(schema, "x-open", free || additional);
    }

    /** The first of {@code examples} that is one value, otherwise what holds when nothing is written. */
    private static String example(Value.Mapping schema) {
        Value written = schema.get("examples");
        Value first = written instanceof Value.Sequence list && !list.items().isEmpty()
                ? list.items().get(0)
                : schema.get("default");
        return first == null ? "" : text(first);
    }

    private List<String> choices(Value.Mapping schema) {
        Value only = schema.get("const");
        return only == null ? words(schema, "enum") : List.of(text(only));
    }

    private Limits limits(Value.Mapping schema) {
        Value.Mapping names = schema.get("propertyNames") instanceof Value.Mapping rule
                ? rule
                : new Value.Mapping(Map.of(), schema.span());
        return new Limits(
                count(schema, "minLength", 0),
                count(schema, "maxLength", Integer.MAX_VALUE),
                pattern(schema.get("pattern")),
                number(schema, "minimum"),
                number(schema, "maximum"),
                count(schema, "minItems", 0),
                count(schema, "maxItems", Integer.MAX_VALUE),
                flag(schema, "uniqueItems", false),
                pattern(names.get("pattern")),
                words(names, "enum"),
                groups(schema, "oneOf").orElse(List.of()),
                groups(schema, "anyOf").orElse(List.of()),
                dependent(schema));
    }

    private Map<String, List<String>> dependent(Value.Mapping schema) {
        Map<String, List<String>> dependent = new LinkedHashMap<>();
        if (schema.get("dependentRequired") instanceof Value.Mapping rules) {
            rules.fields().keySet().forEach(name -> dependent.put(name, words(rules, name)));
        }
        return dependent;
    }

    /** {@code oneOf: [{required: [page]}, {required: [url]}]}: groups of fields. */
    private Optional<List<List<String>>> groups(Value.Mapping schema, String keyword) {
        if (!(schema.get(keyword) instanceof Value.Sequence branches)) {
            return Optional.empty();
        }
        List<List<String>> groups = new ArrayList<>();
        for (Value branch : branches.items()) {
            if (!(branch instanceof Value.Mapping rule)
                    || !rule.fields().keySet().equals(Set.of("required"))) {
                return Optional.empty();
            }
            groups.add(words(rule, "required"));
        }
        return Optional.of(groups);
    }

    private Optional<Pattern> pattern(@Nullable Value written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Pattern.compile(text(written)));
        } catch (PatternSyntaxException e) {
            report(ContentFault.SCHEMA_PATTERN, written.span(), "reason", String.valueOf(e.getDescription()));
            return Optional.empty();
        }
    }

    private int count(Value.Mapping schema, String keyword, int otherwise) {
        return number(schema, keyword).map(Number::intValue).orElse(otherwise);
    }

    private Optional<Number> number(Value.Mapping schema, String keyword) {
        Value written = schema.get(keyword);
        if (written == null) {
            return Optional.empty();
        }
        Optional<Number> number = Numbers.number(text(written));
        if (number.isEmpty()) {
            report(ContentFault.SCHEMA_NUMBER, written.span(), "keyword", keyword);
        }
        return number;
    }

    private boolean flag(Value.Mapping schema, String keyword, boolean otherwise) {
        Value written = schema.get(keyword);
        if (written == null) {
            return otherwise;
        }
        String text = text(written);
        if (!text.equals("true") && !text.equals("false")) {
            report(ContentFault.SCHEMA_BOOLEAN, written.span(), "keyword", keyword);
            return otherwise;
        }
        return text.equals("true");
    }

    private Map<String, Value.Field> children(Value.Mapping schema, String keyword) {
        Value written = schema.get(keyword);
        if (written instanceof Value.Mapping children) {
            return children.fields();
        }
        if (written != null) {
            report(ContentFault.SCHEMA_NOT_FIELDS, written.span(), "field", keyword);
        }
        return Map.of();
    }

    private List<String> words(Value.Mapping schema, String keyword) {
        Value written = schema.get(keyword);
        if (written instanceof Value.Sequence list) {
            return list.items().stream().map(SchemaReader::text).toList();
        }
        if (written != null) {
            report(ContentFault.SCHEMA_LIST, written.span(), "keyword", keyword);
        }
        return List.of();
    }

    private String words(Value.Mapping schema, String keyword, String otherwise) {
        Value written = schema.get(keyword);
        return written == null ? otherwise : text(written).strip();
    }

    /** The text of a scalar; nothing for the rest. */
    static String text(Value value) {
        return value instanceof Value.Scalar scalar ? scalar.text() : "";
    }

    private void reportWord(ContentFault fault, SourceSpan span, String word, Set<String> known) {
        Diagnostic diagnostic =
                Diagnostic.of(fault, span, "word", word, "known", String.join(", ", new TreeSet<>(known)));
        diagnostics.add(Nearest.to(word, known)
                .map(nearest -> diagnostic.with("nearest", nearest))
                .orElse(diagnostic));
    }

    private void report(ContentFault fault, SourceSpan span, String... values) {
        diagnostics.add(Diagnostic.of(fault, span, values));
    }
}
