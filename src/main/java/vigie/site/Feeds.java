package vigie.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The field {@code feed} of sections and of the home page. */
final class Feeds {

    private static final int LONGEST = 20;

    private Feeds() {}

    /** One for each language in which the section has a page, in the order of their addresses. */
    static List<Site.Feed> of(Campaign campaign, Pages pages) {
        List<Site.Feed> feeds = new ArrayList<>();
        for (Page page : pages.withFile()) {
            boolean isList = page.kind() == Page.Kind.LIST || page.kind() == Page.Kind.HOME;
            if (isList && wants(page, pages, campaign.firstLanguage())) {
                feeds.add(new Site.Feed(page, page.permalink().in("feed.xml"), entries(page, pages)));
            }
        }
        return List.copyOf(feeds);
    }

    /** A translation does as its original, unless it says otherwise. */
    private static boolean wants(Page page, Pages pages, Locale firstLanguage) {
        Object own = page.fields().get("feed");
        Optional<Object> first =
                pages.exactly(page.key(), firstLanguage).map(one -> one.fields().get("feed"));
        return Boolean.TRUE.equals(own == null ? first.orElse(false) : own);
    }

    /** What has a day; for the home page, from the whole site. */
    private static List<Page> entries(Page list, Pages pages) {
        List<Page> all = list.kind() == Page.Kind.HOME ? pages.newest(list.language()) : pages.items(list);
        return all.stream()
                .filter(page -> page.kind() == Page.Kind.ITEM
                        && page.isShown()
                        && page.date().isPresent())
                .sorted(Feeds::compare)
                .limit(LONGEST)
                .toList();
    }

    private static int compare(Page one, Page other) {
        int order = other.date().orElseThrow().compareTo(one.date().orElseThrow());
        return order != 0 ? order : one.key().compareTo(other.key());
    }
}
