package vigie.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Nearest;
import vigie.diagnostic.SourceSpan;

/** Gives every value the type that the schema says, and checks the rules that concern one value alone. */
final class FieldReader {

    private final Setting setting;
    private final Set<String> damaged;
    private final FieldFaults faults = new FieldFaults();
    private final ScalarReader scalars;
    private final Set<Value> refused = Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    /** @param damaged names of fields at the top that are there but could not be read */
    FieldReader(Setting setting, Set<String> damaged) {
        this.setting = setting;
        this.damaged = damaged;
        this.scalars = new ScalarReader(setting, faults);
    }

    List<Diagnostic> diagnostics() {
        return faults.all();
    }

    List<Reference> references() {
        return scalars.references();
    }

    /** Values at fault: what else is wrong with them need not be said. */
    Set<Value> refused() {
        return refused;
    }

    /** The fields of a whole document; those at fault are left out. */
    Map<String, Object> document(FieldType type, Value.Mapping root) {
        return fields(type, root, root.span(), damaged);
    }

    private Map<String, Object> fields(FieldType type, Value.Mapping written, SourceSpan where, Set<String> present) {
        Map<String, Object> read = new LinkedHashMap<>();
        Set<String> given = new HashSet<>(present);
        written.fields().forEach((name, field) -> {
            FieldType child = fieldType(type, name);
            if (type.open() && !type.fields().containsKey(name)) {
                free(type, name, field.name());
            }
            if (child == null) {
                unknown(type, name, field.name()).ifPresent(given::add);
            } else if (isNothing(field.value()) && !child.type().equals("any")) {
                if (child.required()) {
                    faults.report(ContentFault.EMPTY_FIELD, field.name(), child);
                    given.add(name);
                }
            } else {
                given.add(name);
                Object value = value(child, field.value(), field.name());
                if (value != null) {
                    read.put(name, value);
                }
            }
        });
        for (FieldType child : type.fields().values()) {
            if (child.required() && !given.contains(child.name())) {
                faults.report(ContentFault.MISSING_FIELD, where, child);
            }
        }
        checkNames(type, written);
        checkGroups(type, given, where);
        return Collections.unmodifiableMap(read);
    }

    private static @Nullable FieldType fieldType(FieldType type, String name) {
        FieldType declared = type.fields().get(name);
        if (declared != null) {
            return declared;
        }
        if (type.type().equals("object") && type.each().isPresent()) {
            return type.each().get();
        }
        return type.open() ? FieldType.any(name) : null;
    }

    /** The field that was probably meant, which then need not be called missing. */
    private Optional<String> unknown(FieldType type, String name, SourceSpan span) {
        String known = String.join(", ", type.fields().keySet());
        Diagnostic fault = Diagnostic.of(ContentFault.UNKNOWN_FIELD, span, "field", name, "known", known);
        Optional<String> meant = Nearest.to(name, type.fields().keySet());
        faults.add(meant.map(nearest -> fault.with("nearest", nearest)).orElse(fault));
        return meant;
    }

    /** Where any field is accepted, a slip of the keyboard is one, too; it hardly ever hits the first letter. */
    private void free(FieldType type, String name, SourceSpan span) {
        Nearest.to(name, type.fields().keySet())
                .filter(meant -> meant.charAt(0) == name.charAt(0))
                .ifPresent(meant ->
                        faults.add(Diagnostic.of(ContentFault.FREE_FIELD, span, "field", name, "nearest", meant)));
    }

    private void checkNames(FieldType type, Value.Mapping written) {
        type.limits().names().ifPresent(pattern -> written.fields().forEach((name, field) -> {
            if (!pattern.matcher(name).find()) {
                faults.report(ContentFault.FIELD_NAME, field.name(), type, "name", name);
            }
        }));
        List<String> choices = type.limits().nameChoices();
        if (choices.isEmpty()) {
            return;
        }
        written.fields().forEach((name, field) -> {
            if (!choices.contains(name)) {
                faults.add(FieldFaults.of(ContentFault.UNKNOWN_NAME, field.name(), type, "name", name)
                        .among(choices, name));
            }
        });
    }

    private void checkGroups(FieldType type, Set<String> given, SourceSpan where) {
        Limits limits = type.limits();
        if (!limits.exactlyOne().isEmpty()
                && limits.exactlyOne().stream().filter(given::containsAll).count() != 1) {
            faults.report(ContentFault.EXACTLY_ONE, where, type, "fields", names(limits.exactlyOne()));
        }
        if (!limits.atLeastOne().isEmpty() && limits.atLeastOne().stream().noneMatch(given::containsAll)) {
            faults.report(ContentFault.AT_LEAST_ONE, where, type, "fields", names(limits.atLeastOne()));
        }
        limits.dependent().forEach((name, others) -> {
            for (String other : given.contains(name) ? others : List.<String>of()) {
                FieldType needed = type.fields().getOrDefault(other, FieldType.any(other));
                if (!given.contains(other) && !needed.required()) {
                    faults.report(ContentFault.MISSING_FIELD, where, needed);
                }
            }
        });
    }

    private static String names(List<List<String>> groups) {
        return String.join(
                ", ", groups.stream().map(group -> String.join(" + ", group)).toList());
    }

    private @Nullable Object value(FieldType type, Value written, SourceSpan name) {
        int before = faults.all().size();
        Object value = type.perLanguage() ? perLanguage(type, written) : typed(type, written, name);
        if (faults.all().size() > before) {
            refused.add(written);
        }
        return value;
    }

    private @Nullable Object typed(FieldType type, Value written, SourceSpan name) {
        return switch (type.type()) {
            case "any" -> asWritten(written);
            case "object" -> object(type, written, name);
            case "array" -> list(type, written);
            default ->
                written instanceof Value.Scalar scalar
                        ? scalars.read(type, scalar)
                        : faults.refuse(ContentFault.TEXT_EXPECTED, written.span(), type);
        };
    }

    private @Nullable Object object(FieldType type, Value written, SourceSpan name) {
        if (!(written instanceof Value.Mapping mapping)) {
            String known = String.join(", ", type.fields().keySet());
            return faults.refuse(ContentFault.FIELDS_EXPECTED, written.span(), type, "known", known);
        }
        return fields(type, mapping, name, Set.of());
    }

    private @Nullable Object list(FieldType type, Value written) {
        FieldType each = type.each().orElseGet(() -> FieldType.any(type.name()));
        List<Value> items = List.of(written);
        if (written instanceof Value.Sequence sequence) {
            items = sequence.items();
        } else if (written instanceof Value.Mapping && each.type().equals("object")) {
            items = List.of(written);
        } else if (!(written instanceof Value.Scalar scalar) || isComposite(each)) {
            return faults.refuse(ContentFault.LIST_EXPECTED, written.span(), type);
        } else if (scalar.text().indexOf(',') >= 0 && !each.reference().isEmpty()) {
            faults.add(FieldFaults.of(ContentFault.LIST_EXPECTED, written.span(), type)
                    .with("nearest", "[" + scalar.text().strip() + "]"));
            return null;
        }
        checkItems(type, items, written.span());
        List<Object> read = new ArrayList<>();
        for (Value item : items) {
            Object value = isNothing(item) ? null : value(each, item, item.span());
            if (value != null) {
                read.add(value);
            }
        }
        return Collections.unmodifiableList(read);
    }

    private static boolean isComposite(FieldType type) {
        return type.type().equals("object") || type.type().equals("array");
    }

    private void checkItems(FieldType type, List<Value> items, SourceSpan span) {
        Limits limits = type.limits();
        int count = items.size();
        if (count < limits.minItems()) {
            faults.reportCount(ContentFault.TOO_FEW_ITEMS, span, type, count, limits.minItems());
        }
        if (count > limits.maxItems()) {
            faults.reportCount(
                    ContentFault.TOO_MANY_ITEMS, items.get(limits.maxItems()).span(), type, count, limits.maxItems());
        }
        if (limits.uniqueItems()) {
            Set<Object> seen = new HashSet<>();
            for (Value item : items) {
                Object plain = asWritten(item);
                if (!seen.add(plain)) {
                    faults.report(ContentFault.REPEATED_ITEM, item.span(), type, "value", plain.toString());
                }
            }
        }
    }

    private @Nullable Object perLanguage(FieldType type, Value written) {
        Map<String, Object> texts = new LinkedHashMap<>();
        if (written instanceof Value.Mapping mapping) {
            mapping.fields().forEach((language, field) -> {
                if (!setting.languages().contains(language)) {
                    unknownLanguage(language, field.name());
                } else if (!isNothing(field.value())) {
                    putText(texts, language, type, field.value());
                }
            });
            if (setting.needsFirstLanguage() && mapping.get(setting.firstLanguage()) == null) {
                faults.report(ContentFault.MISSING_LANGUAGE, written.span(), type, "language", setting.firstLanguage());
            }
        } else {
            putText(texts, setting.firstLanguage(), type, written);
        }
        return texts.isEmpty() ? null : Collections.unmodifiableMap(texts);
    }

    private void putText(Map<String, Object> texts, String language, FieldType type, Value written) {
        Object text = typed(type, written, written.span());
        if (text != null) {
            texts.put(language, text);
        }
    }

    private void unknownLanguage(String language, SourceSpan span) {
        faults.add(Diagnostic.of(
                ContentFault.UNKNOWN_LANGUAGE,
                span,
                "language",
                language,
                "known",
                String.join(", ", setting.languages())));
    }

    /** Nothing behind the colon, or YAML's words for it. */
    static boolean isNothing(Value value) {
        return value instanceof Value.Scalar scalar
                && scalar.plain()
                && (scalar.text().isEmpty()
                        || scalar.text().equals("~")
                        || scalar.text().equals("null"));
    }

    static Object asWritten(Value value) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        if (value instanceof Value.Sequence sequence) {
            return sequence.items().stream().map(FieldReader::asWritten).toList();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Value.Mapping) value).fields().forEach((name, field) -> fields.put(name, asWritten(field.value())));
        return Collections.unmodifiableMap(fields);
    }
}
