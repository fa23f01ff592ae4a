package vigie.render;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;
import vigie.content.PartialDate;
import vigie.event.Event;

/** When an event takes place, in the words of one language. */
final class EventWords {

    private final Messages messages;
    private final Wording wording;

    EventWords(Messages messages, Wording wording) {
        this.messages = messages;
        this.wording = wording;
    }

    /** {@code samedi 27 mars 2027, de 20 h à minuit}, {@code du 27 au 29 mars 2027}, {@code mars 2019}. */
    String of(Event event) {
        PartialDate start = event.start();
        PartialDate end = event.end().orElse(start);
        boolean sameDay = start.isDated() && end.isDated() && start.day().equals(end.day());
        if (sameDay && start.isMoment() && end.isMoment() && !start.equals(end)) {
            return say("event-hours", Map.of("day", day(start), "from", time(start), "to", time(end)));
        }
        if (sameDay || start.equals(end)) {
            return of(start);
        }
        return say(start.isDated() ? "event-days" : "event-months", Map.of("from", of(start), "to", of(end)));
    }

    String of(PartialDate date) {
        ZonedDateTime first = date.first();
        return switch (date.precision()) {
            case YEAR -> Integer.toString(first.getYear());
            case MONTH -> wording.month(YearMonth.from(first));
            case DAY -> day(date);
            case MOMENT -> say("event-at", Map.of("day", day(date), "time", time(date)));
        };
    }

    /** As machines read it: as much as is known. */
    static String iso(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> Integer.toString(date.first().getYear());
            case MONTH -> YearMonth.from(date.first()).toString();
            case DAY -> date.day().toString();
            case MOMENT -> date.first().toOffsetDateTime().toString();
        };
    }

    private String day(PartialDate date) {
        return say(
                "event-day",
                Map.of("weekday", wording.weekday(date.day().getDayOfWeek()), "day", wording.day(date.day())));
    }

    private String time(PartialDate date) {
        return wording.time(date.first().toLocalTime());
    }

    private String say(String key, Map<String, String> values) {
        String words = messages.find(key, wording.language()).orElse(key);
        for (Map.Entry<String, String> value : values.entrySet()) {
            words = words.replace("{" + value.getKey() + "}", value.getValue());
        }
        return words;
    }
}
