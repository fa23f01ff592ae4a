package vigie.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vigie.content.PartialDate;
import vigie.event.Calendar;
import vigie.event.Event;
import vigie.site.Events;
import vigie.site.Page;
import vigie.site.Site;

/** Calendars for readers: one for each event whose day is known, one for all of a language. They are the same whatever day it is. */
final class EventCalendars {

    private final Renderer renderer;
    private final Site site;
    private final Events events;

    EventCalendars(Renderer renderer) {
        this.renderer = renderer;
        this.site = renderer.site();
        this.events = site.events();
    }

    List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (Page page : site.pages()) {
            if (renderer.isRendered(page)) {
                events.calendar(page)
                        .ifPresent(permalink -> outputs.add(new Output.OfCalendar(permalink.file(), page)));
            }
        }
        return outputs;
    }

    /** @param page an event, or the list of all */
    String of(Page page) {
        Locale language = page.language();
        boolean all = page.kind() == Page.Kind.LIST;
        String name = site.campaign().localized(site.campaign().fields().getOrDefault("name", ""), language);
        Calendar calendar = new Calendar(
                all ? page.title() + " – " + name : page.title(),
                FeedScope.host(site.campaign().fields()),
                site.campaign().zone(),
                all ? new String[] {"REFRESH-INTERVAL;VALUE=DURATION:P1D", "X-PUBLISHED-TTL:P1D"} : new String[0]);
        (all ? events.dated(language) : List.of(page)).forEach(event -> add(event, language, calendar));
        return calendar.finished();
    }

    private void add(Page page, Locale language, Calendar calendar) {
        Event event = events.of(page).orElseThrow();
        calendar.begin(page.key(), changed(page));
        if (event.isWholeDay()) {
            calendar.days(event.start().day(), lastDay(event).plusDays(1));
        } else {
            calendar.hours(
                    event.start().first(),
                    event.end().map(PartialDate::after).orElse(event.start().first()));
        }
        boolean scheduled = event.status() == Event.Status.SCHEDULED;
        String summary = scheduled ? page.title() : titled(event, page, language);
        String url = site.campaign().url() + page.permalink().url("");
        calendar.word("SEQUENCE", Integer.toString(event.revision()))
                .word("STATUS", scheduled ? "CONFIRMED" : "CANCELLED")
                .text("SUMMARY", summary)
                .text(
                        "LOCATION",
                        joined(", ", List.of(field(page, "place"), field(page, "address"), cities(page, language))))
                .text(
                        "DESCRIPTION",
                        joined("\n\n", List.of(field(page, "note"), field(page, "summary"), Optional.of(url))))
                .word("URL", url)
                .end();
    }

    private static LocalDate lastDay(Event event) {
        return event.end().orElse(event.start()).day();
    }

    /** Since many calendars show what is cancelled like all else. */
    private String titled(Event event, Page page, Locale language) {
        String state = event.status().name().toLowerCase(Locale.ROOT);
        return renderer.word("event-titled", language)
                .replace("{state}", renderer.word("event-is-" + state, language))
                .replace("{title}", page.title());
    }

    /** Those that the address does not say. */
    private Optional<String> cities(Page page, Locale language) {
        return page.fields().get("cities") instanceof List<?> ids
                ? Optional.of(ids.stream()
                        .flatMap(id -> site.page("cities/" + id, language).stream())
                        .map(Page::title)
                        .filter(city -> !field(page, "address").orElse("").contains(city))
                        .collect(Collectors.joining(", ")))
                : Optional.empty();
    }

    private static Optional<String> field(Page page, String name) {
        return page.fields().get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private static String joined(String by, List<Optional<String>> parts) {
        return parts.stream()
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(by));
    }

    /** When what is said of it was last changed, as far as its page tells. */
    private ZonedDateTime changed(Page page) {
        ZoneId zone = site.campaign().zone();
        Map<String, Object> fields = page.fields();
        Object written = fields.getOrDefault("lastmod", fields.get("date"));
        return written instanceof ZonedDateTime moment ? moment : Instant.EPOCH.atZone(zone);
    }
}
