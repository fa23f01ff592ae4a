package vigie.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/**
 * The source documents of {@code seeds/} and the facts taken from them.
 *
 * @param sources by id
 * @param facts by id
 * @param successors of facts that another one contradicts and replaces, by the id of the one replaced
 */
record Register(Map<String, Source> sources, Map<String, Fact> facts, Map<String, Fact> successors) {

    static Register of(List<Document> seeds, Dates dates, Diagnostics diagnostics) {
        Map<String, Source> sources = new TreeMap<>();
        Map<String, Fact> facts = new TreeMap<>();
        for (Document seed : seeds) {
            Source source = new Source(idOf(seed.path()), seed);
            sources.put(source.id(), source);
            for (Fact fact : factsOf(seed, source, dates)) {
                Fact first = facts.putIfAbsent(fact.id(), fact);
                if (first != null) {
                    diagnostics.add(Diagnostic.of(
                            SiteFault.SAME_FACT,
                            fact.span(),
                            "fact",
                            fact.id(),
                            "other",
                            first.span().file()));
                }
                if (fact.state() == Fact.State.CURRENT && dates.isPast(fact.fields(), "reviewDate")) {
                    diagnostics.add(Diagnostic.of(SiteFault.FACT_REVIEW_DUE, fact.span(), "fact", fact.id()));
                }
            }
        }
        return new Register(sources, facts, Supersessions.of(facts, diagnostics));
    }

    /** The fact that holds in the place of another one; nothing when that one holds itself. */
    Optional<Fact> successor(String id) {
        Fact latest = successors.get(id);
        while (latest != null && successors.containsKey(latest.id())) {
            latest = successors.get(latest.id());
        }
        return Optional.ofNullable(latest);
    }

    private static List<Fact> factsOf(Document seed, Source source, Dates dates) {
        if (!(seed.fields().get("facts") instanceof Map<?, ?> facts)) {
            return List.of();
        }
        return facts.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Map)
                .map(entry -> fact(seed, source, entry, dates))
                .toList();
    }

    private static Fact fact(Document seed, Source source, Map.Entry<?, ?> entry, Dates dates) {
        String id = entry.getKey().toString();
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) entry.getValue()).forEach((name, value) -> fields.put(name.toString(), value));
        return new Fact(id, source, fields, state(dates.state(fields)), spanOf(seed, id));
    }

    private static Fact.State state(Dates.State state) {
        return switch (state) {
            case PUBLISHED -> Fact.State.CURRENT;
            case EXPIRED -> Fact.State.EXPIRED;
            case DRAFT, SCHEDULED -> Fact.State.NOT_YET;
        };
    }

    private static SourceSpan spanOf(Document seed, String fact) {
        if (seed.frontMatter().get("facts") instanceof Value.Mapping facts) {
            Value.Field field = facts.fields().get(fact);
            if (field != null) {
                return field.name();
            }
        }
        return SourceSpan.of(seed.path());
    }

    private static String idOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf('.'));
    }
}
