package vigie.kit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.site.Campaign;

/**
 * How logos stand beside each other: {@code logos} in {@code campaign.yaml}.
 *
 * @param order ranks of partners, first ones first
 * @param clearSpace free on each side of a logo, in heights of the row
 * @param minimumHeight millimetres, below which neither side of a logo may fall
 */
record LogoRules(List<String> order, double clearSpace, double minimumHeight) {

    private static final List<String> ORDER = List.of("state", "operator", "main", "secondary");
    private static final double CLEAR_SPACE = 0.5;
    private static final double MINIMUM_HEIGHT = 3.5;

    static LogoRules of(Campaign campaign) {
        Map<?, ?> written = campaign.fields().get("logos") instanceof Map<?, ?> fields ? fields : Map.of();
        return new LogoRules(
                written.get("order") instanceof List<?> order
                        ? order.stream().map(Object::toString).toList()
                        : ORDER,
                number(written.get("clearSpace"), CLEAR_SPACE),
                number(written.get("minimumHeight"), MINIMUM_HEIGHT));
    }

    private static double number(@Nullable Object written, double otherwise) {
        return written instanceof Number number ? number.doubleValue() : otherwise;
    }

    /** Where a rank stands; one that the campaign does not name comes last. */
    int place(String rank) {
        int place = order.indexOf(rank);
        return place < 0 ? order.size() : place;
    }
}
