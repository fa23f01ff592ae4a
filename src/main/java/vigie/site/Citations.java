package vigie.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.Reference;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** Which facts the published content names, and which documents its pages rest on. */
final class Citations {

    private final Register register;
    private final Map<String, List<FactUse>> byFile = new TreeMap<>();
    private final Map<String, List<Page>> bySource = new HashMap<>();

    Citations(Register register) {
        this.register = register;
    }

    /** @param inFields the facts that the fields of a published document name */
    void add(Document document, List<FactUse> inFields) {
        List<FactUse> uses = new ArrayList<>(inFields);
        BodyText.facts(document, uses);
        for (Reference reference : document.references()) {
            if (reference
                    .kind()
                    .equals("facts")) { // what prints it leaves out the one that does not hold, not the whole item
                uses.add(new FactUse(reference.id(), reference.span(), ""));
            }
        }
        addFields(document, uses);
    }

    /** Uses in what is no page, or in an item that is left out for them. */
    void addFields(Document document, List<FactUse> uses) {
        if (!uses.isEmpty()) {
            byFile.put(document.path(), List.copyOf(uses));
        }
    }

    /** Every use, by file. */
    List<FactUse> uses() {
        return byFile.values().stream().flatMap(List::stream).toList();
    }

    /** The documents that a page names in its field {@code sources}, and then those that its facts come from, each once. */
    List<Source> sources(Page page) {
        List<FactUse> uses =
                page.document().map(document -> byFile.get(document.path())).orElse(null);
        boolean declares = page.fields().get("sources") instanceof List<?>;
        return !declares && uses == null ? List.of() : List.copyOf(sources(page, uses));
    }

    private Set<Source> sources(Page page, @Nullable List<FactUse> uses) {
        Set<Source> sources = new LinkedHashSet<>();
        for (String id : Campaign.texts(page.fields().get("sources"))) {
            Source source = register.sources().get(id);
            if (source != null) {
                sources.add(source);
            }
        }
        for (FactUse use : uses == null ? List.<FactUse>of() : uses) {
            Fact fact = register.facts().get(use.fact());
            if (fact != null && fact.state() == Fact.State.CURRENT) {
                sources.add(fact.source());
            }
        }
        return sources;
    }

    /** The pages and items of a language that rest on a document. */
    List<Page> pages(Source source, Locale language, List<Page> described) {
        synchronized (bySource) {
            if (bySource.isEmpty()) {
                for (Page page : described) {
                    sources(page).forEach(one -> bySource.computeIfAbsent(one.id(), id -> new ArrayList<>())
                            .add(page));
                }
            }
        }
        return bySource.getOrDefault(source.id(), List.of()).stream()
                .filter(page -> page.language().equals(language))
                .toList();
    }

    /** What is named and does not hold: once for each fact that is left out, at each place of one that another replaces. */
    void report(Diagnostics diagnostics) {
        Map<String, Set<String>> withheld = new LinkedHashMap<>();
        for (FactUse use : uses()) {
            Fact fact = register.facts().get(use.fact());
            if (fact == null) {
                continue;
            }
            if (fact.state() != Fact.State.CURRENT) {
                withheld.computeIfAbsent(fact.id(), id -> new TreeSet<>()).add(use.place());
            }
            register.successor(fact.id())
                    .ifPresent(successor -> diagnostics.add(Diagnostic.of(
                            SiteFault.SUPERSEDED_FACT, use.span(), "fact", fact.id(), "successor", successor.id())));
        }
        withheld.forEach((id, places) -> {
            Fact fact = register.facts().get(id);
            if (fact != null) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.WITHHELD_FACT,
                        fact.spanOf(fact.state() == Fact.State.EXPIRED ? "expiryDate" : "publishDate"),
                        "fact",
                        id,
                        "uses",
                        String.join(", ", places)));
            }
        });
    }
}
