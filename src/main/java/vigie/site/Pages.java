package vigie.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigie.diagnostic.Diagnostics;
import vigie.event.Event;

/** The published pages, and every way in which layouts look for them; all of it is worked out once. */
final class Pages {

    private final Campaign campaign;
    private final Locale firstLanguage;
    private final Taxonomies taxonomies;
    private final List<Page> withFile;
    private final Map<Locale, List<Page>> newest = new HashMap<>();
    private final Map<Locale, Map<String, Page>> byKey = new HashMap<>();
    private final Map<Locale, Map<String, List<Page>>> bySection = new HashMap<>();
    private final Map<Page, Page> parents = new HashMap<>();
    private final Map<Page, List<Page>> children = new HashMap<>();
    private final Map<Page, List<Page>> sections = new HashMap<>();
    private final Map<Page, Integer> positions = new HashMap<>();

    /** @param described pages that content describes, in any order */
    Pages(Campaign campaign, Addresses addresses, List<Page> described, Diagnostics diagnostics) {
        this.campaign = campaign;
        this.firstLanguage = campaign.firstLanguage();
        List<Page> sorted = described.stream().sorted(Order.NEWEST.comparator()).toList();
        sorted.forEach(this::index);
        this.taxonomies = new Taxonomies(campaign, addresses, sorted, diagnostics);
        taxonomies.made().forEach(this::index);
        List<Page> known = new ArrayList<>(described);
        known.addAll(taxonomies.made());
        known.forEach(this::findParent);
        campaign.languages().forEach(this::fillSections);
        children.forEach(this::order);
        sections.values().forEach(list -> list.sort(Order.WEIGHT.comparator()));
        taxonomies.all().forEach(term -> children.put(term.page(), term.items()));
        campaign.languages().forEach(language -> known.add(notFound(addresses, language)));
        this.withFile = known.stream()
                .filter(Page::hasOwnFile)
                .sorted((one, other) ->
                        one.permalink().path().compareTo(other.permalink().path()))
                .toList();
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
        return taxonomies.terms(taxonomy, language);
    }

    Optional<Page> listOfTerms(String taxonomy, Locale language) {
        return taxonomies.list(taxonomy, language);
    }

    /** The lists right below a list or the home page. */
    List<Page> sections(Page list) {
        return sections.getOrDefault(list, List.of());
    }

    /** How many items one page of a list shows; 0 for all. What stands on a list's page itself is never spread. */
    int paginate(Page list) {
        if (list.kind() == Page.Kind.TERM) {
            return list.taxonomy()
                    .flatMap(campaign::taxonomy)
                    .map(Campaign.Taxonomy::paginate)
                    .orElse(0);
        }
        boolean spread = list.kind() == Page.Kind.LIST
                && !list.key().equals(Event.TYPE) // which shows them by their days
                && items(list).stream().allMatch(Page::hasOwnFile);
        if (!spread) {
            return 0;
        }
        Object own = list.fields().get("paginate");
        return own == null ? campaign.paginate() : Campaign.integer(own);
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

    int pageCount(Page list) {
        int paginate = paginate(list);
        return paginate == 0 ? 1 : Math.max(1, (items(list).size() + paginate - 1) / paginate);
    }

    /** What has terms or sources to share, newest first. */
    List<Page> classified() {
        return campaign.languages().stream()
                .flatMap(language -> newest(language).stream())
                .filter(Page::isShown)
                .toList();
    }

    private void order(Page parent, List<Page> list) {
        list.sort(Order.of(versions(parent.key(), parent.language())).comparator());
        for (int i = 0; i < list.size(); i++) {
            positions.put(list.get(i), i);
        }
    }

    /** The same page in that language and in the first one. */
    private List<Page> versions(String key, Locale language) {
        return Stream.of(language, firstLanguage)
                .flatMap(one -> exactly(key, one).stream())
                .toList();
    }

    private void index(Page page) {
        byKey.computeIfAbsent(page.language(), language -> new HashMap<>()).put(page.key(), page);
        if (page.hasOwnFile() && page.taxonomy().isEmpty()) {
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
            } else if (page.kind() == Page.Kind.LIST) {
                sections.computeIfAbsent(parent, list -> new ArrayList<>()).add(page);
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
            inOrder.sort(Order.of(versions(section, language)).comparator());
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
