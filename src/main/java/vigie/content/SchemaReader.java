package vigie.content;

import static vigie.content.SchemaValues.text;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Nearest;

/** From a schema as written to the fields it describes. What is wrong with a schema is a fault in the schema's file. */
final class SchemaReader {

    static final Set<String> TYPES = Set.of("string", "integer", "number", "boolean", "array", "object");

    private static final int DEEPEST = 20;

    private final Value.Mapping root;
    private final Map<String, FieldType> common;
    private final List<Diagnostic> diagnostics;
    private final SchemaValues values;
    private boolean needsLibrary;

    SchemaReader(Value.Mapping root, List<Diagnostic> diagnostics) {
        this(root, Map.of(), diagnostics);
    }

    /** @param common fields that are there beside those of the schema itself */
    SchemaReader(Value.Mapping root, Map<String, FieldType> common, List<Diagnostic> diagnostics) {
        this.root = root;
        this.common = common;
        this.diagnostics = diagnostics;
        this.values = new SchemaValues(diagnostics);
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
            values.report(ContentFault.SCHEMA_STANDING, value.span());
        }
        return ContentType.Standing.ANCHOR;
    }

    boolean approval() {
        return values.flag(root, "x-approval", false);
    }

    /** @param untitled what the field is called when it has no title of its own */
    private FieldType field(String name, String untitled, Value.Field written, boolean required, int depth) {
        if (!(written.value() instanceof Value.Mapping own) || depth > DEEPEST) {
            values.report(ContentFault.SCHEMA_NOT_FIELDS, written.name(), "field", name);
            return FieldType.any(name);
        }
        Value.Mapping schema = referred(own);
        checkKeywords(schema);
        Set<String> needed = new LinkedHashSet<>(values.words(schema, "required"));
        Map<String, FieldType> fields = new LinkedHashMap<>();
        if (depth == 0) {
            common.forEach((child, type) -> fields.put(child, needed.contains(child) ? type.asRequired() : type));
        }
        values.children(schema, "properties")
                .forEach((child, value) ->
                        fields.put(child, field(child, child, value, needed.contains(child), depth + 1)));
        String title = values.words(schema, "title", untitled);
        String description = values.words(schema, "description", "");
        Optional<FieldType> each = each(schema, name, title, depth);
        String type = type(schema);
        checkRequired(schema, needed, fields, each);
        return new FieldType(
                name,
                type,
                format(schema, type),
                title,
                description,
                values.words(schema, "x-title-en", title),
                values.words(schema, "x-description-en", description),
                example(schema),
                choices(schema),
                values.words(schema, "x-reference", ""),
                required,
                values.flag(schema, "x-per-language", false),
                isOpen(schema, type, fields, each),
                agenda(schema),
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
            values.report(ContentFault.SCHEMA_KEYWORD, reference.span(), "keyword", "$ref: " + text(reference));
            return schema;
        }
        Map<String, Value.Field> all = new LinkedHashMap<>(target.fields());
        all.putAll(schema.fields());
        return new Value.Mapping(all, schema.span());
    }

    private void checkKeywords(Value.Mapping schema) {
        schema.fields().forEach((keyword, field) -> {
            boolean ofGroups = keyword.equals("oneOf") || keyword.equals("anyOf");
            if (ofGroups && values.groups(schema, keyword).isPresent()) {
                return;
            }
            needsLibrary |= SchemaKeywords.isOfLibrary(keyword) && !keyword.equals("$defs");
            if (!SchemaKeywords.isKnown(keyword)) {
                Diagnostic fault = Diagnostic.of(ContentFault.SCHEMA_KEYWORD, field.name(), "keyword", keyword);
                diagnostics.add(Nearest.to(keyword, SchemaKeywords.known())
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
        values.reportWord(ContentFault.SCHEMA_TYPE, written.span(), type, TYPES);
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
            values.reportWord(ContentFault.SCHEMA_FORMAT, written.span(), format, Formats.NAMES);
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
        return values.flag(schema, "x-open", free || additional);
    }

    private Optional<AgendaDate> agenda(Value.Mapping schema) {
        Value written = schema.get("x-agenda");
        if (written == null) {
            return Optional.empty();
        }
        Optional<AgendaDate.Kind> kind = AgendaDate.Kind.of(text(written));
        if (kind.isEmpty()) {
            values.reportWord(
                    ContentFault.SCHEMA_AGENDA, written.span(), text(written), Set.copyOf(AgendaDate.Kind.words()));
        }
        Value later = schema.get("x-agenda-after");
        String setting = later != null && AgendaDate.isSetting(text(later)) ? text(later) : "";
        Optional<Period> after =
                later == null || !setting.isEmpty() ? Optional.of(Period.ZERO) : AgendaDate.period(text(later));
        if (later != null && after.isEmpty()) {
            values.report(ContentFault.SCHEMA_PERIOD, later.span(), "value", text(later));
        }
        return kind.flatMap(known -> after.map(period -> new AgendaDate(known, period, setting)));
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
        return only == null ? values.words(schema, "enum") : List.of(text(only));
    }

    private Limits limits(Value.Mapping schema) {
        Value.Mapping names = schema.get("propertyNames") instanceof Value.Mapping rule
                ? rule
                : new Value.Mapping(Map.of(), schema.span());
        return new Limits(
                values.count(schema, "minLength", 0),
                values.count(schema, "maxLength", Integer.MAX_VALUE),
                values.pattern(schema.get("pattern")),
                values.number(schema, "minimum"),
                values.number(schema, "maximum"),
                values.count(schema, "minItems", 0),
                values.count(schema, "maxItems", Integer.MAX_VALUE),
                values.flag(schema, "uniqueItems", false),
                values.pattern(names.get("pattern")),
                values.words(names, "enum"),
                values.groups(schema, "oneOf").orElse(List.of()),
                values.groups(schema, "anyOf").orElse(List.of()),
                values.dependent(schema));
    }
}
