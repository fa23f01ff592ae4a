package vigie.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the dates of a document or a fact mean at one moment. */
final class Dates {

    /** Whether something is to be seen. */
    enum State {
        PUBLISHED,
        DRAFT,
        SCHEDULED,
        EXPIRED
    }

    private final ZonedDateTime now;
    private final boolean drafts;

    /** @param drafts true to show drafts and what is not due yet */
    Dates(ZonedDateTime now, boolean drafts) {
        this.now = now;
        this.drafts = drafts;
    }

    ZonedDateTime now() {
        return now;
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    State state(Map<String, Object> fields) {
        if (!drafts && Boolean.TRUE.equals(fields.get("draft"))) {
            return State.DRAFT;
        }
        if (!drafts && at(fields, "publishDate").filter(now::isBefore).isPresent()) {
            return State.SCHEDULED;
        }
        return isPast(fields, "expiryDate") ? State.EXPIRED : State.PUBLISHED;
    }

    /** True from the moment itself on: an expiry date is the first day on which something is no longer true. */
    boolean isPast(Map<String, Object> fields, String name) {
        return at(fields, name).filter(moment -> !now.isBefore(moment)).isPresent();
    }

    Optional<ZonedDateTime> at(Map<String, Object> fields, String name) {
        return at(fields.get(name), now.getZone());
    }

    /** When something will no longer be seen; empty when nobody knows. */
    Optional<Instant> until(Map<String, Object> fields) {
        return at(fields, "expiryDate").map(ZonedDateTime::toInstant);
    }

    private static Optional<ZonedDateTime> at(@Nullable Object value, ZoneId zone) {
        if (value instanceof ZonedDateTime moment) {
            return Optional.of(moment);
        }
        return value instanceof LocalDate day ? Optional.of(day.atStartOfDay(zone)) : Optional.empty();
    }
}
