package vigie.site;

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

    private static final Comparator<Page> BY_TITLE =
            Comparator.comparing(Page::sortTitle).thenComparing(Page::key);
    private static final Comparator<Page> BY_AGE = Comparator.comparing(
                    (Page page) -> page.date().orElse(null), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(BY_TITLE);

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

    Comparator<Page> comparator() {
        return switch (this) {
            case WEIGHT -> Comparator.comparingLong(Page::weight).thenComparing(BY_AGE);
            case NEWEST -> BY_AGE;
            case OLDEST ->
                Comparator.comparing(
                                (Page page) -> page.date().orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(BY_TITLE);
            case TITLE -> BY_TITLE;
        };
    }
}
