package vigie.site;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which order a section lists its items: the field {@code sort} of its {@code _index.md}. */
enum Order {
    /** The default: by weight, the newest first where that is a draw. */
    WEIGHT,
    NEWEST,
    OLDEST,
    TITLE;

    /** The first list that says something decides: that of the language itself, then that of the first one. */
    static Order of(List<Page> lists) {
        for (Page list : lists) {
            Order named = named(list.fields().get("sort"));
            if (named != null) {
                return named;
            }
        }
        return WEIGHT;
    }

    private static @Nullable Order named(@Nullable Object name) {
        for (Order order : values()) {
            if (order.name().toLowerCase(Locale.ROOT).equals(name)) {
                return order;
            }
        }
        return null;
    }

    // By hand, since what Comparator.comparing makes is in no start-up cache.

    private static int byTitle(Page one, Page other) {
        int order = one.sortTitle().compareTo(other.sortTitle());
        return order != 0 ? order : one.key().compareTo(other.key());
    }

    private static int byWeight(Page one, Page other) {
        int order = Long.compare(one.weight(), other.weight());
        return order != 0 ? order : byAge(one, other);
    }

    /** Newer pages first, those without a date last, then by title. */
    private static int byAge(Page one, Page other) {
        ZonedDateTime first = one.date().orElse(null);
        ZonedDateTime second = other.date().orElse(null);
        int order = first == null || second == null
                ? Boolean.compare(first == null, second == null)
                : second.compareTo(first);
        return order != 0 ? order : byTitle(one, other);
    }

    Comparator<Page> comparator() {
        return switch (this) {
            case WEIGHT -> Order::byWeight;
            case NEWEST -> Order::byAge;
            case OLDEST ->
                Comparator.comparing(
                                (Page page) -> page.date().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Order::byTitle);
            case TITLE -> Order::byTitle;
        };
    }
}
