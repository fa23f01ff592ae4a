package vigie.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vigie.site.Page;

/**
 * One edition of a piece.
 *
 * @param number from 1
 * @param reason why the one before is to be destroyed; empty for the first
 */
public record Edition(int number, LocalDate date, String reason) {

    /** All of a piece, the latest last. */
    static List<Edition> of(Page page) {
        List<Edition> editions = new ArrayList<>();
        if (page.fields().get("editions") instanceof List<?> written) {
            for (Object edition : written) {
                at(editions.size() + 1, edition).ifPresent(editions::add);
            }
        }
        return editions;
    }

    private static Optional<Edition> at(int number, Object written) {
        if (!(written instanceof Map<?, ?> fields) || !(fields.get("date") instanceof LocalDate date)) {
            return Optional.empty();
        }
        Object reason = fields.get("reason");
        return Optional.of(new Edition(number, date, reason == null ? "" : reason.toString()));
    }
}
