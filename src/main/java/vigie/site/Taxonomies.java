package vigie.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/**
 * The terms of every taxonomy in every language. A term, or the list of all terms, has the page that content describes
 * ({@code content/tags/gaz.md}, {@code content/tags/_index.md}), otherwise one that Vigie makes.
 */
final class Taxonomies {

    private final Addresses addresses;
    private final Diagnostics diagnostics;
    private final Map<String, Map<Locale, List<Site.Term>>> terms = new HashMap<>();
    private final Map<String, Map<Locale, Page>> lists = new HashMap<>();
    private final List<Page> made = new ArrayList<>();

    Taxonomies(Campaign campaign, Addresses addresses, List<Page> newestFirst, Diagnostics diagnostics) {
        this.addresses = addresses;
        this.diagnostics = diagnostics;
        Map<Locale, Map<String, Page>> described = new HashMap<>();
        Map<Locale, List<Page>> classified = new HashMap<>();
        for (Page page : newestFirst) {
            if (page.taxonomy().isPresent()) {
                described
                        .computeIfAbsent(page.language(), language -> new TreeMap<>())
                        .put(page.key(), page);
            } else if (page.hasOwnFile()) {
                classified
                        .computeIfAbsent(page.language(), language -> new ArrayList<>())
                        .add(page);
            }
        }
        for (Campaign.Taxonomy taxonomy : campaign.taxonomies()) {
            for (Locale language : campaign.languages()) {
                read(
                        taxonomy,
                        language,
                        classified.getOrDefault(language, List.of()),
                        described.getOrDefault(language, Map.of()));
            }
        }
    }

    List<Site.Term> terms(String taxonomy, Locale language) {
        return terms.getOrDefault(taxonomy, Map.of()).getOrDefault(language, List.of());
    }

    /** Every term of a language, of all taxonomies. */
    List<Site.Term> all() {
        return terms.values().stream()
                .flatMap(byLanguage -> byLanguage.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The page that lists all terms; nothing when there is no term. */
    Optional<Page> list(String taxonomy, Locale language) {
        return Optional.ofNullable(lists.getOrDefault(taxonomy, Map.of()).get(language));
    }

    /** The pages that no content describes. */
    List<Page> made() {
        return made;
    }

    private void read(Campaign.Taxonomy taxonomy, Locale language, List<Page> pages, Map<String, Page> described) {
        List<Site.Term> found = new ArrayList<>(used(taxonomy, language, pages, described));
        Set<Page> used = new HashSet<>();
        found.forEach(term -> used.add(term.page()));
        for (Page page : described.values()) {
            boolean isTerm = page.kind() == Page.Kind.TERM && page.taxonomy().equals(Optional.of(taxonomy.name()));
            if (isTerm && used.add(page)) {
                diagnostics.add(Diagnostic.of(SiteFault.UNUSED_TERM, Site.spanOf(page), "taxonomy", taxonomy.name()));
                found.add(new Site.Term(page, List.of()));
            }
        }
        found.sort(Taxonomies::compare);
        terms.computeIfAbsent(taxonomy.name(), name -> new HashMap<>()).put(language, List.copyOf(found));
        Page own = described.get(taxonomy.name());
        if (own != null || !found.isEmpty()) {
            Page list = own != null
                    ? own
                    : made(
                            Page.Kind.TAXONOMY,
                            taxonomy,
                            taxonomy.name(),
                            "",
                            language,
                            addresses.ofTaxonomy(taxonomy, language));
            lists.computeIfAbsent(taxonomy.name(), name -> new HashMap<>()).put(language, list);
        }
    }

    private static int compare(Site.Term one, Site.Term other) {
        int order = Long.compare(one.page().weight(), other.page().weight());
        return order != 0 ? order : one.page().key().compareTo(other.page().key());
    }

    private List<Site.Term> used(
            Campaign.Taxonomy taxonomy, Locale language, List<Page> pages, Map<String, Page> described) {
        Map<String, Map<String, List<Page>>> spellings = new TreeMap<>();
        Map<String, String> slugs = new HashMap<>();
        for (Page page : pages) {
            for (String value : page.values(taxonomy.name())) {
                spellings
                        .computeIfAbsent(slugs.computeIfAbsent(value, Slug::of), slug -> new TreeMap<>())
                        .computeIfAbsent(value, term -> new ArrayList<>())
                        .add(page);
            }
        }
        Map<String, List<Page>> withoutSlug = spellings.remove("");
        if (withoutSlug != null) {
            withoutSlug.forEach((term, found) -> report(SiteFault.NO_TERM_ADDRESS, taxonomy, term, "", found));
        }
        List<Site.Term> used = new ArrayList<>();
        spellings.forEach((slug, pagesOf) ->
                used.add(term(taxonomy, pagesOf, language, described.get(taxonomy.name() + "/" + slug))));
        return used;
    }

    /** What has one address is one term, however it is spelled. */
    private Site.Term term(
            Campaign.Taxonomy taxonomy, Map<String, List<Page>> pagesOf, Locale language, @Nullable Page described) {
        String usual = usual(pagesOf);
        pagesOf.forEach((spelling, pages) -> {
            if (!spelling.equals(usual)) {
                report(SiteFault.SAME_TERM, taxonomy, spelling, usual, pages);
            }
        });
        Page page = described != null
                ? described
                : made(
                        Page.Kind.TERM,
                        taxonomy,
                        taxonomy.name() + "/" + Slug.of(usual),
                        usual,
                        language,
                        addresses.ofTerm(taxonomy, usual, language));
        return new Site.Term(page, merged(pagesOf));
    }

    /** What most pages write; where that is a draw, what sorts first. */
    private static String usual(Map<String, List<Page>> pagesOf) {
        String usual = "";
        int most = 0;
        for (Map.Entry<String, List<Page>> term : pagesOf.entrySet()) {
            if (term.getValue().size() > most) {
                usual = term.getKey();
                most = term.getValue().size();
            }
        }
        return usual;
    }

    private static List<Page> merged(Map<String, List<Page>> pagesOf) {
        if (pagesOf.size() == 1) {
            return List.copyOf(pagesOf.values().iterator().next());
        }
        return pagesOf.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Order.NEWEST.comparator())
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

    private Page made(
            Page.Kind kind,
            Campaign.Taxonomy taxonomy,
            String key,
            String title,
            Locale language,
            Permalink permalink) {
        Page page = new Page(kind, key, language, permalink, title, Long.MAX_VALUE, null, null, taxonomy.name());
        made.add(page);
        return page;
    }
}
