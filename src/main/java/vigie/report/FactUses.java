package vigie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigie.content.Content;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.SourceSpan;
import vigie.site.FactNames;
import vigie.site.Site;

/** Where content uses facts: drafts included, but not pages that have themselves come to their end. */
final class FactUses {

    private final Map<String, List<SourceSpan>> byFact = new TreeMap<>();

    private FactUses() {}

    static FactUses of(Content content, Site site) {
        FactUses uses = new FactUses();
        content.documents().stream()
                .filter(document -> !site.isPast(document.fields(), "expiryDate"))
                .forEach(uses::read);
        return uses;
    }

    List<SourceSpan> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    private void read(Document document) {
        document.frontMatter().fields().values().forEach(field -> read(field.value()));
        int line = document.body().firstLine();
        for (String text : (Iterable<String>) document.body().text().lines()::iterator) {
            int here = line++;
            FactNames.each(
                    text, (fact, from, to) -> add(fact, new SourceSpan(document.path(), here, from + 1, to - from)));
        }
    }

    private void read(Value value) {
        if (value instanceof Value.Scalar scalar) {
            FactNames.each(scalar.text(), (fact, from, to) -> add(fact, scalar.span()));
        } else if (value instanceof Value.Sequence list) {
            list.items().forEach(this::read);
        } else if (value instanceof Value.Mapping mapping) {
            mapping.fields().values().forEach(field -> read(field.value()));
        }
    }

    private void add(String fact, SourceSpan span) {
        byFact.computeIfAbsent(fact, any -> new ArrayList<>()).add(span);
    }
}
