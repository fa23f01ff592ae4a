package vigie.event;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.PartialDate;

/**
 * When something takes place, in the campaign's zone.
 *
 * @param formerly when it was announced for before, the first announcement first
 * @param isCounted whether somebody counts the people reached, or will
 * @param isReached whether the number is known
 */
public record Event(
        PartialDate start,
        Optional<PartialDate> end,
        List<PartialDate> formerly,
        Status status,
        boolean isCounted,
        boolean isReached) {

    /** The content type, and the section of its items. */
    public static final String TYPE = "events";

    /** What is the same in all languages, whatever the words. */
    public static final Set<String> FACTS =
            Set.of("start", "end", "formerly", "status", "kind", "cities", "reached", "counted");

    /** Of an evening whose end nobody wrote, so that it is not over at midnight. */
    private static final int HOURS_OF_AN_EVENING = 6;

    /** Whether it takes place as announced. */
    public enum Status {
        SCHEDULED,
        CANCELLED,
        /** To a day that is not known yet. */
        POSTPONED
    }

    /** Nothing for what is no event, or whose start is at fault. */
    public static Optional<Event> of(Document document, ZoneId zone) {
        Map<String, Object> fields = document.fields();
        if (!document.type().name().equals(TYPE) || !(fields.get("start") instanceof String start)) {
            return Optional.empty();
        }
        List<PartialDate> formerly = fields.get("formerly") instanceof List<?> days
                ? days.stream().map(day -> PartialDate.of(day.toString(), zone)).toList()
                : List.of();
        return Optional.of(new Event(
                PartialDate.of(start, zone),
                Optional.ofNullable(fields.get("end")).map(end -> PartialDate.of(end.toString(), zone)),
                formerly,
                status(fields.get("status")),
                !Boolean.FALSE.equals(fields.get("counted")),
                fields.containsKey("reached")));
    }

    private static Status status(@Nullable Object word) {
        if ("cancelled".equals(word)) {
            return Status.CANCELLED;
        }
        return "postponed".equals(word) ? Status.POSTPONED : Status.SCHEDULED;
    }

    /** Whether its day is known, so that a calendar can hold it. */
    public boolean isDated() {
        return start.isDated() && end.map(PartialDate::isDated).orElse(true);
    }

    /** Whether it is told in days, not in hours. */
    public boolean isWholeDay() {
        return !start.isMoment() && end.filter(PartialDate::isMoment).isEmpty();
    }

    /** The first moment at which it is over. An hour without an end lasts until midnight, or for six hours where that is later. */
    public ZonedDateTime over() {
        return end.map(PartialDate::after).orElseGet(() -> start.isMoment() ? endOfTheDay() : start.after());
    }

    private ZonedDateTime endOfTheDay() {
        ZonedDateTime midnight = start.first()
                .toLocalDate()
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(start.first().getZone());
        ZonedDateTime later = start.first().plusHours(HOURS_OF_AN_EVENING);
        return later.isAfter(midnight) ? later : midnight;
    }

    /** Whether somebody has to write down how many people it reached, once it is over. */
    public boolean wantsRecord() {
        return status == Status.SCHEDULED && isCounted && !isReached;
    }

    /** It grows with each change that calendars have to know of: called off, then given another day, then called off again. */
    public int revision() {
        return 2 * formerly.size() + (status == Status.SCHEDULED ? 0 : 1);
    }
}
