package vigie.site;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/** The published pages, and every way in which layouts look for them; all of it is worked out once. */
final class Pages {

    private static final Comparator<Page> NEWEST = Pages::compareAge;
    private static final Comparator<Page> IN_ORDER = (one, other) -> {
        int order = Long.compare(one.weight(), other.weight());
        return order != 0 ? order : compareAge(one, other);
    };

    private final Diagnostics diagnostics;
    private final Locale firstLanguage;
    private final List<Page> withFile;
    private final Map<Locale, List<Page>> newest = new HashMap<>();
    private final Map<Locale, Map<String, Page>> byKey = new HashMap<>();
    private final Map<Locale, Map<String, List<Page>>> bySection = new HashMap<>();
    private final Map<Page, Page> parents = new HashMap<>();
    private final Map<Page, List<Page>> children = new HashMap<>();
    private final Map<Page, Integer> positions = new HashMap<>();
    private final Map<String, Map<Locale, List<Site.Term>>> terms = new HashMap<>();

    /** @param described pages that content describes, in any order */
    Pages(Campaign campaign, Addresses addresses, List<Page> described, Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
        this.firstLanguage = campaign.firstLanguage();
        List<Page> sorted = described.stream().sorted(NEWEST).toList();
        sorted.forEach(this::index);
        sorted.forEach(this::findParent);
        campaign.languages().forEach(this::fillSections);
        children.values().forEach(this::order);
        List<Page> all = new ArrayList<>(described);
        for (Campaign.Taxonomy taxonomy : campaign.taxonomies()) {
            for (Locale language : campaign.languages()) {
                List<Site.Term> found = termsOf(taxonomy, language, addresses);
                terms.computeIfAbsent(taxonomy.name(), name -> new HashMap<>()).put(language, found);
                found.forEach(term -> all.add(term.page()));
            }
        }
        for (Locale language : campaign.languages()) {
            all.add(notFound(addresses, language));
        }
        this.withFile = all.stream()
                .filter(Page::hasOwnFile)
                .sorted((one, other) ->
                        one.permalink().path().compareTo(other.permalink().path()))
                .toList();
    }

    /** Newer pages first, those without a date last, then by title. */
    private static int compareAge(Page one, Page other) {
        ZonedDateTime first = one.date().orElse(null);
        ZonedDateTime second = other.date().orElse(null);
        int order = first == null || second == null
                ? Boolean.compare(first == null, second == null)
                : second.compareTo(first);
        order = order != 0 ? order : Slug.of(one.title()).compareTo(Slug.of(other.title()));
        return order != 0 ? order : one.key().compareTo(other.key());
    }

    List<Page> withFile() {
        return withFile;
    }

    List<Page> newest(Locale language) {
        return newest.getOrDefault(language, List.of());
    }

    List<Page> items(String section, Locale language) {
        return bySection.getOrDefault(language, Map.of()).getOrDefault(section, List.of());
    }

    List<Page> items(Page list) {
        return children.getOrDefault(list, List.of());
    }

    Optional<Page> find(String key, Locale language) {
        return exactly(key, language).or(() -> exactly(key, firstLanguage));
    }

    Optional<Page> exactly(String key, Locale language) {
        return Optional.ofNullable(byKey.getOrDefault(language, Map.of()).get(key));
    }

    Optional<Page> parent(Page page) {
        return Optional.ofNullable(parents.get(page));
    }

    List<Site.Term> terms(String taxonomy, Locale language) {
        return terms.getOrDefault(taxonomy, Map.of()).getOrDefault(language, List.of());
    }

    /** Nothing for pages that are no item of a list. */
    Optional<Page> neighbour(Page item, int step) {
        Page parent = parents.get(item);
        Integer position = positions.get(item);
        if (parent == null || position == null) {
            return Optional.empty();
        }
        List<Page> siblings = items(parent);
        int other = position + step;
        return other < 0 || other >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(other));
    }

    private void order(List<Page> list) {
        list.sort(IN_ORDER);
        for (int i = 0; i < list.size(); i++) {
            positions.put(list.get(i), i);
        }
    }

    private void index(Page page) {
        byKey.computeIfAbsent(page.language(), language -> new HashMap<>()).put(page.key(), page);
        if (page.hasOwnFile()) {
            newest.computeIfAbsent(page.language(), language -> new ArrayList<>())
                    .add(page);
        }
    }

    private void findParent(Page page) {
        Page parent = nearestList(page);
        if (parent != null) {
            parents.put(page, parent);
            if (page.kind() == Page.Kind.ITEM && page.hasOwnFile()) {
                children.computeIfAbsent(parent, list -> new ArrayList<>()).add(page);
            }
        }
    }

    private @Nullable Page nearestList(Page page) {
        if (page.kind() == Page.Kind.HOME) {
            return null;
        }
        String folder = page.folder();
        while (true) {
            Page list = exactly(folder, page.language()).orElse(null);
            if (list != null || folder.isEmpty()) {
                return list;
            }
            folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
        }
    }

    /** Items that stand on their section's page stand there untranslated rather than not at all. */
    private void fillSections(Locale language) {
        Map<String, Map<String, Page>> items = new LinkedHashMap<>();
        for (Locale source : List.of(firstLanguage, language)) {
            for (Page page : byKey.getOrDefault(source, Map.of()).values()) {
                if (page.kind() == Page.Kind.ITEM) {
                    items.computeIfAbsent(ContentPath.section(page.folder()), section -> new HashMap<>())
                            .put(page.key(), page);
                }
            }
        }
        Map<String, List<Page>> sections = bySection.computeIfAbsent(language, l -> new HashMap<>());
        items.forEach((section, pages) -> {
            List<Page> inOrder = new ArrayList<>(pages.values());
            inOrder.sort(IN_ORDER);
            sections.put(section, inOrder);
            addToTheirPage(section, language, inOrder);
        });
    }

    private void addToTheirPage(String section, Locale language, List<Page> items) {
        exactly(section, language).filter(list -> list.kind() == Page.Kind.LIST).ifPresent(list -> items.stream()
                .filter(item -> !item.hasOwnFile())
                .forEach(item ->
                        children.computeIfAbsent(list, l -> new ArrayList<>()).add(item)));
    }

    private List<Site.Term> termsOf(Campaign.Taxonomy taxonomy, Locale language, Addresses addresses) {
        Map<String, Map<String, List<Page>>> spellings = new TreeMap<>();
        for (Page page : newest(language)) {
            for (String value : page.values(taxonomy.name())) {
                spellings
                        .computeIfAbsent(Slug.of(value), slug -> new TreeMap<>())
                        .computeIfAbsent(value, term -> new ArrayList<>())
                        .add(page);
            }
        }
        Map<String, List<Page>> withoutSlug = spellings.remove("");
        if (withoutSlug != null) {
            withoutSlug.forEach((term, pages) -> report(SiteFault.NO_TERM_ADDRESS, taxonomy, term, "", pages));
        }
        return spellings.values().stream()
                .map(pagesOf -> term(taxonomy, pagesOf, language, addresses))
                .toList();
    }

    /** What has one address is one term, however it is spelled. */
    private Site.Term term(
            Campaign.Taxonomy taxonomy, Map<String, List<Page>> pagesOf, Locale language, Addresses addresses) {
        String usual = usual(pagesOf);
        pagesOf.forEach((spelling, pages) -> {
            if (!spelling.equals(usual)) {
                report(SiteFault.SAME_TERM, taxonomy, spelling, usual, pages);
            }
        });
        List<Page> items = merged(pagesOf);
        return new Site.Term(term(taxonomy, usual, items, language, addresses), items);
    }

    /** What most pages write; where that is a draw, what sorts first. */
    private static String usual(Map<String, List<Page>> pagesOf) {
        String usual = "";
        int most = 0;
        for (Map.Entry<String, List<Page>> spelling : pagesOf.entrySet()) {
            if (spelling.getValue().size() > most) {
                usual = spelling.getKey();
                most = spelling.getValue().size();
            }
        }
        return usual;
    }

    private static List<Page> merged(Map<String, List<Page>> pagesOf) {
        return pagesOf.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(NEWEST)
                .toList();
    }

    private void report(SiteFault fault, Campaign.Taxonomy taxonomy, String term, String usual, List<Page> pages) {
        for (Page page : pages) {
            SourceSpan span = spanOf(page, taxonomy.name(), term);
            diagnostics.add(Diagnostic.of(fault, span, "term", term, "usual", usual));
        }
    }

    private static SourceSpan spanOf(Page page, String field, String term) {
        Value.Mapping fields = page.document().orElseThrow().frontMatter();
        if (fields.get(field) instanceof Value.Sequence list) {
            for (Value item : list.items()) {
                if (item instanceof Value.Scalar scalar && scalar.text().equals(term)) {
                    return scalar.span();
                }
            }
        }
        return fields.spanOf(field);
    }

    private Page term(Campaign.Taxonomy taxonomy, String term, List<Page> items, Locale language, Addresses addresses) {
        Page page = new Page(
                Page.Kind.TERM,
                taxonomy.name() + "/" + Slug.of(term),
                language,
                addresses.ofTerm(taxonomy, term, language),
                term,
                Long.MAX_VALUE,
                null,
                null,
                taxonomy.name());
        exactly("", language).ifPresent(home -> parents.put(page, home));
        children.put(page, items);
        return page;
    }

    private static Page notFound(Addresses addresses, Locale language) {
        return new Page(
                Page.Kind.NOT_FOUND,
                "404",
                language,
                addresses.ofNotFound(language),
                "",
                Long.MAX_VALUE,
                null,
                null,
                null);
    }
}
