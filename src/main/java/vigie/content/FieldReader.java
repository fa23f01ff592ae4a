package vigie.content;

import java.math.BigDecimal;
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

/** Gives every scalar the type that the schema says, and checks the rules that concern one value alone. */
final class FieldReader {

    private final Setting setting;
    private final Set<String> damaged;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<Value> refused = Collections.newSetFromMap(new java.util.IdentityHashMap<>());

    /** @param damaged names of fields at the top that are there but could not be read */
    FieldReader(Setting setting, Set<String> damaged) {
        this.setting = setting;
        this.damaged = damaged;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    List<Reference> references() {
        return references;
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
            if (child == null) {
                unknown(type, name, field.name()).ifPresent(given::add);
            } else if (isNothing(field.value()) && !child.type().equals("any")) {
                if (child.required()) {
                    report(ContentFault.EMPTY_FIELD, field.name(), child);
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
                report(ContentFault.MISSING_FIELD, where, child);
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
        diagnostics.add(meant.map(nearest -> fault.with("nearest", nearest)).orElse(fault));
        return meant;
    }

    private void checkNames(FieldType type, Value.Mapping written) {
        type.limits().names().ifPresent(pattern -> written.fields().forEach((name, field) -> {
            if (!pattern.matcher(name).find()) {
                report(ContentFault.FIELD_NAME, field.name(), type, "name", name);
            }
        }));
        List<String> choices = type.limits().nameChoices();
        written.fields().forEach((name, field) -> {
            if (!choices.isEmpty() && !choices.contains(name)) {
                diagnostics.add(of(ContentFault.UNKNOWN_NAME, field.name(), type, "name", name)
                        .among(choices, name));
            }
        });
    }

    private void checkGroups(FieldType type, Set<String> given, SourceSpan where) {
        Limits limits = type.limits();
        long exactly = limits.exactlyOne().stream().filter(given::containsAll).count();
        if (!limits.exactlyOne().isEmpty() && exactly != 1) {
            report(ContentFault.EXACTLY_ONE, where, type, "fields", names(limits.exactlyOne()));
        }
        boolean any = limits.atLeastOne().stream().anyMatch(given::containsAll);
        if (!limits.atLeastOne().isEmpty() && !any) {
            report(ContentFault.AT_LEAST_ONE, where, type, "fields", names(limits.atLeastOne()));
        }
        limits.dependent().forEach((name, others) -> {
            for (String other : given.contains(name) ? others : List.<String>of()) {
                FieldType needed = type.fields().getOrDefault(other, FieldType.any(other));
                if (!given.contains(other) && !needed.required()) {
                    report(ContentFault.MISSING_FIELD, where, needed);
                }
            }
        });
    }

    private static String names(List<List<String>> groups) {
        return String.join(
                ", ", groups.stream().map(group -> String.join(" + ", group)).toList());
    }

    private @Nullable Object value(FieldType type, Value written, SourceSpan name) {
        int before = diagnostics.size();
        Object value = type.perLanguage() ? perLanguage(type, written) : typed(type, written, name);
        if (diagnostics.size() > before) {
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
                        ? scalar(type, scalar)
                        : refuse(ContentFault.TEXT_EXPECTED, written.span(), type);
        };
    }

    private @Nullable Object object(FieldType type, Value written, SourceSpan name) {
        if (!(written instanceof Value.Mapping mapping)) {
            String known = String.join(", ", type.fields().keySet());
            return refuse(ContentFault.FIELDS_EXPECTED, written.span(), type, "known", known);
        }
        return fields(type, mapping, name, Set.of());
    }

    private @Nullable Object list(FieldType type, Value written) {
        FieldType each = type.each().orElseGet(() -> FieldType.any(type.name()));
        List<Value> items = List.of(written);
        if (written instanceof Value.Sequence sequence) {
            items = sequence.items();
        } else if (!(written instanceof Value.Scalar scalar) || isComposite(each)) {
            return refuse(ContentFault.LIST_EXPECTED, written.span(), type);
        } else if (scalar.text().indexOf(',') >= 0 && !each.reference().isEmpty()) {
            diagnostics.add(of(ContentFault.LIST_EXPECTED, written.span(), type)
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
            reportCount(ContentFault.TOO_FEW_ITEMS, span, type, count, limits.minItems());
        }
        if (count > limits.maxItems()) {
            reportCount(
                    ContentFault.TOO_MANY_ITEMS, items.get(limits.maxItems()).span(), type, count, limits.maxItems());
        }
        if (limits.uniqueItems()) {
            Set<Object> seen = new HashSet<>();
            for (Value item : items) {
                Object plain = asWritten(item);
                if (!seen.add(plain)) {
                    report(ContentFault.REPEATED_ITEM, item.span(), type, "value", plain.toString());
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
                report(ContentFault.MISSING_LANGUAGE, written.span(), type, "language", setting.firstLanguage());
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
        diagnostics.add(Diagnostic.of(
                ContentFault.UNKNOWN_LANGUAGE,
                span,
                "language",
                language,
                "known",
                String.join(", ", setting.languages())));
    }

    private @Nullable Object scalar(FieldType type, Value.Scalar written) {
        Object value =
                switch (type.type()) {
                    case "integer" -> integer(type, written);
                    case "number" -> number(type, written);
                    case "boolean" -> truth(type, written);
                    default -> string(type, written);
                };
        if (value != null && !isChoice(type, written)) {
            return null;
        }
        if (value != null && !type.reference().isEmpty()) {
            references.add(new Reference(type.reference(), written.text(), written.span()));
        }
        return value;
    }

    private boolean isChoice(FieldType type, Value.Scalar written) {
        if (type.choices().isEmpty() || type.choices().contains(written.text())) {
            return true;
        }
        Diagnostic fault = of(
                ContentFault.NOT_A_CHOICE,
                written.span(),
                type,
                "value",
                written.text(),
                "known",
                String.join(", ", type.choices()));
        diagnostics.add(Nearest.to(written.text(), type.choices())
                .map(nearest -> fault.with("nearest", nearest))
                .orElse(fault));
        return false;
    }

    private @Nullable Object integer(FieldType type, Value.Scalar written) {
        Long number = Numbers.integer(written.text()).orElse(null);
        if (number == null) {
            return notANumber(ContentFault.NOT_AN_INTEGER, type, written);
        }
        return isWithin(type, number, written) ? number : null;
    }

    private @Nullable Object number(FieldType type, Value.Scalar written) {
        BigDecimal number = Numbers.decimal(written.text()).orElse(null);
        if (number == null) {
            return notANumber(ContentFault.NOT_A_NUMBER, type, written);
        }
        return isWithin(type, number, written) ? number : null;
    }

    private @Nullable Object notANumber(ContentFault fault, FieldType type, Value.Scalar written) {
        Diagnostic diagnostic = of(fault, written.span(), type, "value", written.text());
        boolean integer = fault == ContentFault.NOT_AN_INTEGER;
        diagnostics.add(Numbers.repaired(written.text())
                .filter(nearest -> !integer || nearest.indexOf('.') < 0)
                .map(nearest -> diagnostic.with("nearest", nearest))
                .orElse(diagnostic));
        return null;
    }

    private boolean isWithin(FieldType type, Number number, Value.Scalar written) {
        Number minimum = type.limits().minimum().orElse(number);
        Number maximum = type.limits().maximum().orElse(number);
        if (Numbers.compare(number, minimum) < 0) {
            report(ContentFault.TOO_SMALL, written.span(), type, "value", written.text(), "limit", minimum.toString());
            return false;
        }
        if (Numbers.compare(number, maximum) > 0) {
            report(ContentFault.TOO_LARGE, written.span(), type, "value", written.text(), "limit", maximum.toString());
            return false;
        }
        return true;
    }

    private @Nullable Object truth(FieldType type, Value.Scalar written) {
        return switch (written.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                Diagnostic fault = of(ContentFault.NOT_A_BOOLEAN, written.span(), type, "value", written.text());
                diagnostics.add(Truth.meant(written.text())
                        .map(nearest -> fault.with("nearest", nearest))
                        .orElse(fault));
                yield null;
            }
        };
    }

    private @Nullable Object string(FieldType type, Value.Scalar written) {
        String text = written.text();
        Limits limits = type.limits();
        int length = text.codePointCount(0, text.length());
        if (length < limits.minLength()) {
            return refuseLength(ContentFault.TOO_SHORT, type, written, length, limits.minLength());
        }
        if (length > limits.maxLength()) {
            return refuseLength(ContentFault.TOO_LONG, type, written, length, limits.maxLength());
        }
        Object value = Formats.read(type.format(), written, setting, fault -> diagnostics.add(titled(fault, type)));
        boolean matches = limits.pattern().isEmpty()
                || limits.pattern().get().matcher(text).find();
        return value == null || matches ? value : refuse(ContentFault.PATTERN, written.span(), type, "value", text);
    }

    private @Nullable Object refuseLength(
            ContentFault fault, FieldType type, Value.Scalar written, int length, int limit) {
        reportCount(fault, written.span(), type, length, limit);
        return null;
    }

    private void reportCount(ContentFault fault, SourceSpan span, FieldType type, int count, int limit) {
        report(
                fault,
                span,
                type,
                "count",
                Integer.toString(count),
                "limit",
                Integer.toString(limit),
                "difference",
                Integer.toString(Math.abs(count - limit)));
    }

    private @Nullable Object refuse(ContentFault fault, SourceSpan span, FieldType type, String... values) {
        report(fault, span, type, values);
        return null;
    }

    private void report(ContentFault fault, SourceSpan span, FieldType type, String... values) {
        diagnostics.add(of(fault, span, type, values));
    }

    /** A fault that knows its field's name, title and description. */
    static Diagnostic of(ContentFault fault, SourceSpan span, FieldType type, String... values) {
        return titled(Diagnostic.of(fault, span, values), type);
    }

    private static Diagnostic titled(Diagnostic fault, FieldType type) {
        return fault.with("field", type.name())
                .with("title", type.title())
                .with("title.en", type.titleEn())
                .with("description", type.description())
                .with("description.en", type.descriptionEn());
    }

    /** Nothing behind the colon, or YAML's words for it. */
    static boolean isNothing(Value value) {
        return value instanceof Value.Scalar scalar
                && scalar.plain()
                && (scalar.text().isEmpty()
                        || scalar.text().equals("~")
                        || scalar.text().equals("null"));
    }

    private static Object asWritten(Value value) {
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
