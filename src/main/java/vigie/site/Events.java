package vigie.site;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vigie.event.Event;

/** The events of a campaign, as of one moment. */
public final class Events {

    private static final String CALENDAR = "calendar.ics";
    private static final String EXTENSION = ".ics";

    private final Pages pages;
    private final ZonedDateTime now;

    Events(Pages pages, ZonedDateTime now) {
        this.pages = pages;
        this.now = now;
    }

    /** Nothing for a page of another type. */
    public Optional<Event> of(Page page) {
        return page.kind() == Page.Kind.ITEM
                ? page.document().flatMap(document -> Event.of(document, now.getZone()))
                : Optional.empty();
    }

    public boolean isOver(Event event) {
        return !now.isBefore(event.over());
    }

    /** What is not over yet, and what was to come but is called off, the soonest first. */
    public List<Page> coming(Locale language) {
        return all(language, event -> !isOver(event)).sorted(order(this::start)).toList();
    }

    /** What took place, the latest first. */
    public List<Page> past(Locale language) {
        return all(language, event -> isOver(event) && event.status() == Event.Status.SCHEDULED)
                .sorted(order(this::over).reversed())
                .toList();
    }

    /** Those whose day is known, the first one first. */
    public List<Page> dated(Locale language) {
        return all(language, Event::isDated).sorted(order(this::start)).toList();
    }

    /** The calendar of an event whose day is known, or of all of a section: the same whatever day it is. */
    public Optional<Permalink> calendar(Page page) {
        if (page.kind() == Page.Kind.LIST && page.key().equals(Event.TYPE)) {
            return dated(page.language()).isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.permalink().in(CALENDAR));
        }
        return page.hasOwnFile() && of(page).filter(Event::isDated).isPresent()
                ? Optional.of(page.permalink().in(page.id() + EXTENSION))
                : Optional.empty();
    }

    private Stream<Page> all(Locale language, Predicate<Event> which) {
        return pages.items(Event.TYPE, language).stream()
                .filter(page -> of(page).filter(which).isPresent());
    }

    private static Comparator<Page> order(Function<Page, ZonedDateTime> by) {
        return Comparator.comparing((Page page) -> by.apply(page).toInstant()).thenComparing(Page::key);
    }

    private ZonedDateTime start(Page page) {
        return of(page).orElseThrow().start().first();
    }

    private ZonedDateTime over(Page page) {
        return of(page).orElseThrow().over();
    }
}
