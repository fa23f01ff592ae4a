package vigie.site;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigie.content.Document;

/**
 * When pages and items come to their end because a fact that one of their fields names does. A page with a file of its own ends
 * with its required fields; an item on a section's page with any, since what its component prints cannot be taken back in part.
 */
final class FieldEnds {

    private final Map<String, Instant> byPath = new HashMap<>();

    static FieldEnds of(List<Page> described, List<FactUse> uses, Map<String, Fact> facts, Dates dates) {
        FieldEnds ends = new FieldEnds();
        Map<String, Page> pages = new HashMap<>();
        for (FactUse use : uses) {
            Fact fact = use.field().isEmpty() ? null : facts.get(use.fact());
            Optional<Instant> end =
                    fact == null || dates.isPast(fact.fields(), "expiryDate") // its field is gone with it
                            ? Optional.empty()
                            : dates.until(fact.fields());
            if (end.isPresent()) {
                if (pages.isEmpty()) {
                    described.forEach(
                            page -> pages.put(page.document().orElseThrow().path(), page));
                }
                Page page = pages.get(use.span().file());
                if (page != null && endsWith(page, use.field())) {
                    ends.byPath.merge(use.span().file(), end.get(), (one, other) -> one.isBefore(other) ? one : other);
                }
            }
        }
        return ends;
    }

    private static boolean endsWith(Page page, String field) {
        return page.kind() != Page.Kind.HOME
                && (!page.hasOwnFile()
                        || page.document().orElseThrow().type().field(field).required());
    }

    Optional<Instant> of(Page page) {
        return byPath.isEmpty()
                ? Optional.empty()
                : page.document().map(Document::path).map(byPath::get);
    }
}
