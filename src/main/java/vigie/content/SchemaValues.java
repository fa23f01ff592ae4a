package vigie.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Nearest;
import vigie.diagnostic.SourceSpan;

/** What stands behind the keywords of a schema. A value of the wrong kind is a fault, and then counts as missing. */
final class SchemaValues {

    private final List<Diagnostic> diagnostics;

    SchemaValues(List<Diagnostic> diagnostics) {
        this.diagnostics = diagnostics;
    }

    Map<String, List<String>> dependent(Value.Mapping schema) {
        Map<String, List<String>> dependent = new LinkedHashMap<>();
        if (schema.get("dependentRequired") instanceof Value.Mapping rules) {
            rules.fields().keySet().forEach(name -> dependent.put(name, words(rules, name)));
        }
        return dependent;
    }

    /** {@code oneOf: [{required: [page]}, {required: [url]}]}: groups of fields. */
    Optional<List<List<String>>> groups(Value.Mapping schema, String keyword) {
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

    Optional<Pattern> pattern(@Nullable Value written) {
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

    int count(Value.Mapping schema, String keyword, int otherwise) {
        return number(schema, keyword).map(Number::intValue).orElse(otherwise);
    }

    Optional<Number> number(Value.Mapping schema, String keyword) {
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

    boolean flag(Value.Mapping schema, String keyword, boolean otherwise) {
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

    Map<String, Value.Field> children(Value.Mapping schema, String keyword) {
        Value written = schema.get(keyword);
        if (written instanceof Value.Mapping children) {
            return children.fields();
        }
        if (written != null) {
            report(ContentFault.SCHEMA_NOT_FIELDS, written.span(), "field", keyword);
        }
        return Map.of();
    }

    List<String> words(Value.Mapping schema, String keyword) {
        Value written = schema.get(keyword);
        if (written instanceof Value.Sequence list) {
            return list.items().stream().map(SchemaValues::text).toList();
        }
        if (written != null) {
            report(ContentFault.SCHEMA_LIST, written.span(), "keyword", keyword);
        }
        return List.of();
    }

    String words(Value.Mapping schema, String keyword, String otherwise) {
        Value written = schema.get(keyword);
        return written == null ? otherwise : text(written).strip();
    }

    /** The text of a scalar; nothing for the rest. */
    static String text(Value value) {
        return value instanceof Value.Scalar scalar ? scalar.text() : "";
    }

    void reportWord(ContentFault fault, SourceSpan span, String word, Set<String> known) {
        Diagnostic diagnostic =
                Diagnostic.of(fault, span, "word", word, "known", String.join(", ", new TreeSet<>(known)));
        diagnostics.add(Nearest.to(word, known)
                .map(nearest -> diagnostic.with("nearest", nearest))
                .orElse(diagnostic));
    }

    void report(ContentFault fault, SourceSpan span, String... values) {
        diagnostics.add(Diagnostic.of(fault, span, values));
    }
}
