package vigie.render;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vigie.content.PartialDate;
import vigie.event.Event;
import vigie.site.Page;
import vigie.site.Site;

/** Events as templates see them, in one language. */
final class EventModel {

    private final Scope scope;
    private final EventWords words;

    EventModel(Scope scope) {
        this.scope = scope;
        this.words = new EventWords(scope.messages(), scope.wording());
    }

    /** Nothing for a page that is no event. */
    Optional<Map<String, Object>> of(Page page) {
        return site().events().of(page).map(event -> model(page, event));
    }

    /** Nothing for a campaign without the section. */
    Optional<Map<String, Object>> all() {
        return site().page(Event.TYPE, scope.language()).map(list -> {
            Map<String, Object> model = new LinkedHashMap<>();
            model.put("section", scope.model(list));
            model.put("coming", scope.models(site().events().coming(scope.language())));
            model.put("past", scope.models(site().events().past(scope.language())));
            putCalendar(list, model);
            putReached(model);
            return model;
        });
    }

    /** How many people the past events that were counted reached together. */
    private void putReached(Map<String, Object> model) {
        List<Page> held = site().events().past(scope.language());
        List<Long> counts =
                held.stream().flatMap(page -> reached(page).stream()).toList();
        if (counts.size() > 1) {
            model.put(
                    "reached", number(counts.stream().mapToLong(Long::longValue).sum()));
            model.put("counted", number(counts.size()));
            model.put("held", number(held.size()));
        }
    }

    private static Optional<Long> reached(Page page) {
        return page.fields().get("reached") instanceof Long number ? Optional.of(number) : Optional.empty();
    }

    private String number(long number) {
        return scope.wording().number(BigDecimal.valueOf(number));
    }

    private Map<String, Object> model(Page page, Event event) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("when", scope.values().text(words.of(event)));
        model.put("start", EventWords.iso(event.start()));
        event.end().ifPresent(end -> model.put("end", EventWords.iso(end)));
        model.put("dated", event.isDated());
        model.put("status", status(event));
        model.put("formerly", formerly(event));
        model.put("over", site().events().isOver(event));
        model.put("until", event.over().toInstant().toString());
        reached(page).ifPresent(number -> model.put("reached", number(number)));
        putSignUp(page, model);
        putCalendar(page, model);
        return model;
    }

    private void putSignUp(Page page, Map<String, Object> model) {
        if (page.fields().get("signUp") instanceof Map<?, ?> signUp && signUp.get("until") instanceof String text) {
            PartialDate until = PartialDate.of(text, site().campaign().zone());
            model.put("signUpUntil", until.after().toInstant().toString());
            model.put("signUpWhen", scope.values().text(words.of(until)));
        }
    }

    private List<Map<String, Object>> formerly(Event event) {
        return event.formerly().stream()
                .map(date -> Map.<String, Object>of(
                        "when", scope.values().text(words.of(date)), "start", EventWords.iso(date)))
                .toList();
    }

    private static String status(Event event) {
        boolean moved = event.status() == Event.Status.SCHEDULED
                && event.formerly().stream().anyMatch(PartialDate::isDated);
        return moved ? "moved" : event.status().name().toLowerCase(Locale.ROOT);
    }

    private void putCalendar(Page page, Map<String, Object> model) {
        site().events().calendar(page).ifPresent(permalink -> {
            model.put("calendar", permalink.url(site().campaign().base()));
            model.put("subscribe", site().campaign().url().replaceFirst("^https?:", "webcal:") + permalink.url(""));
        });
    }

    private Site site() {
        return scope.site();
    }
}
