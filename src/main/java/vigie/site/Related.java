package vigie.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which pages have something in common: terms and sources. What few pages share weighs more than what many share. Of what
 * very many share, only the nearest in time count, so that the work for one page does not grow with the site.
 */
final class Related {

    private static final int TERM = 600;
    private static final int SOURCE = 200;
    /** Neighbours on each side, among the pages that share one thing. */
    private static final int NEAR = 25;

    private final List<String> taxonomies;
    private final Map<Locale, Map<String, List<Page>>> sharing = new HashMap<>();
    private final Map<Page, List<Place>> places = new HashMap<>();

    /** Where a page stands among those that share one thing. */
    private record Place(List<Page> pages, int index, int weight) {}

    private record Scored(Page page, int score) {}

    /** @param newestFirst the pages of every language that may be related */
    Related(List<String> taxonomies, List<Page> newestFirst) {
        this.taxonomies = taxonomies;
        newestFirst.forEach(this::index);
    }

    /** The nearest first; those equally near by age. */
    List<Page> of(Page page, int limit) {
        Map<Page, Integer> scores = new HashMap<>();
        for (Place place : places.getOrDefault(page, List.of())) {
            int each = weight(place);
            int from = Math.max(0, place.index() - NEAR);
            int to = Math.min(place.pages().size(), place.index() + NEAR + 1);
            for (Page other : place.pages().subList(from, to)) {
                scores.merge(other, each, Integer::sum);
            }
        }
        scores.remove(page);
        return scores.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Scored scored) -> -scored.score())
                        .thenComparing(Scored::page, Order.NEWEST.comparator()))
                .limit(limit)
                .map(Scored::page)
                .toList();
    }

    /** Less for each doubling of the pages that share it. */
    private static int weight(Place place) {
        int doublings =
                Integer.SIZE - Integer.numberOfLeadingZeros(place.pages().size());
        return place.weight() / doublings;
    }

    /** The home page is no discovery: every page leads to it. */
    private void index(Page page) {
        if (page.kind() == Page.Kind.HOME) {
            return;
        }
        for (String taxonomy : taxonomies) {
            for (String term : page.values(taxonomy)) {
                add(page, taxonomy + "/" + Slug.of(term), TERM);
            }
        }
        for (String source : page.values("sources")) {
            add(page, "sources:" + source, SOURCE);
        }
    }

    private void add(Page page, String thing, int weight) {
        List<Page> pages = sharing.computeIfAbsent(page.language(), language -> new HashMap<>())
                .computeIfAbsent(thing, any -> new ArrayList<>());
        if (pages.isEmpty() || pages.get(pages.size() - 1) != page) {
            places.computeIfAbsent(page, any -> new ArrayList<>(4)).add(new Place(pages, pages.size(), weight));
            pages.add(page);
        }
    }
}
