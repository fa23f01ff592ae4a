package vigie.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Nearest;
import vigie.diagnostic.SourceSpan;

/** What is wrong with the fields of one document. */
final class FieldFaults {

    private final List<Diagnostic> all = new ArrayList<>();

    List<Diagnostic> all() {
        return all;
    }

    void add(Diagnostic fault) {
        all.add(fault);
    }

    /** Adds the nearest of the words that would have been known. */
    void addWithNearest(Diagnostic fault, String wrong, Collection<String> known) {
        all.add(Nearest.to(wrong, known)
                .map(nearest -> fault.with("nearest", nearest))
                .orElse(fault));
    }

    void report(ContentFault fault, SourceSpan span, FieldType type, String... values) {
        all.add(of(fault, span, type, values));
    }

    void reportCount(ContentFault fault, SourceSpan span, FieldType type, int count, int limit) {
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

    /** Reports, and is null, as the value at fault then is. */
    @Nullable
    Object refuse(ContentFault fault, SourceSpan span, FieldType type, String... values) {
        report(fault, span, type, values);
        return null;
    }

    /** A fault that knows its field's name, title and description. */
    static Diagnostic of(ContentFault fault, SourceSpan span, FieldType type, String... values) {
        return titled(Diagnostic.of(fault, span, values), type);
    }

    static Diagnostic titled(Diagnostic fault, FieldType type) {
        return fault.with("field", type.name())
                .with("title", type.title())
                .with("title.en", type.titleEn())
                .with("description", type.description())
                .with("description.en", type.descriptionEn());
    }
}
