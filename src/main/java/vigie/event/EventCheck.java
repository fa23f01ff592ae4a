package vigie.event;

import java.time.ZonedDateTime;
import java.util.Map;
import vigie.content.Document;
import vigie.content.PartialDate;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;

/** What the fields of an event say together. */
public final class EventCheck {

    private final ZonedDateTime now;
    private final Diagnostics diagnostics;

    /** @param now in the campaign's zone */
    public EventCheck(ZonedDateTime now, Diagnostics diagnostics) {
        this.now = now;
        this.diagnostics = diagnostics;
    }

    /** Reports nothing about what is no event. */
    public void check(Document document) {
        Event.of(document, now.getZone()).ifPresent(event -> check(event, document));
    }

    private void check(Event event, Document document) {
        event.end()
                .filter(end -> !end.after().isAfter(event.start().first()))
                .ifPresent(end -> report(EventFault.END_BEFORE_START, document, "end"));
        if (event.formerly().contains(event.start())) {
            report(EventFault.MOVED_NOWHERE, document, "formerly");
        }
        checkReached(event, document);
        if (now.isBefore(event.over())) {
            checkComing(event, document);
        }
    }

    private void checkReached(Event event, Document document) {
        if (!event.isReached()) {
            return;
        }
        if (event.status() != Event.Status.SCHEDULED) {
            report(EventFault.REACHED_NOT_HELD, document, "reached");
        } else if (!event.isCounted()) {
            report(EventFault.REACHED_NOT_COUNTED, document, "counted");
        } else if (now.isBefore(event.start().first())) {
            report(EventFault.REACHED_TOO_SOON, document, "reached");
        }
    }

    /** What readers still need to know. */
    private void checkComing(Event event, Document document) {
        Map<String, Object> fields = document.fields();
        if (event.status() != Event.Status.SCHEDULED && !fields.containsKey("note")) {
            report(EventFault.NO_REASON, document, "status");
        }
        boolean isSomewhere =
                fields.containsKey("place") || fields.containsKey("address") || fields.containsKey("cities");
        if (!isSomewhere) {
            report(EventFault.NO_PLACE, document, "start");
        }
        if (document.frontMatter().get("signUp") instanceof Value.Mapping signUp && isTooLate(event, fields)) {
            diagnostics.add(Diagnostic.of(EventFault.SIGN_UP_TOO_LATE, signUp.spanOf("until")));
        }
    }

    private boolean isTooLate(Event event, Map<String, Object> fields) {
        return fields.get("signUp") instanceof Map<?, ?> signUp
                && signUp.get("until") instanceof String until
                && PartialDate.of(until, now.getZone()).after().isAfter(event.over());
    }

    private void report(EventFault fault, Document document, String field) {
        diagnostics.add(Diagnostic.of(fault, document.frontMatter().spanOf(field)));
    }
}
