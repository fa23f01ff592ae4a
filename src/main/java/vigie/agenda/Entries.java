package vigie.agenda;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.content.AgendaDate;
import vigie.content.AgendaDate.Kind;
import vigie.content.Content;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;
import vigie.event.Event;

/** Finds every date that a schema marks with {@code x-agenda}, wherever it stands. Drafts announce nothing. */
final class Entries {

    private final Map<String, Object> campaign;
    private final ZoneId zone;
    private final List<Entry> found = new ArrayList<>();

    private Entries(Map<String, Object> campaign, ZoneId zone) {
        this.campaign = campaign;
        this.zone = zone;
    }

    static List<Entry> of(Content content, ZoneId zone, boolean drafts) {
        Entries entries = new Entries(content.campaign().fields(), zone);
        entries.document(content.campaign());
        content.seeds().forEach(entries::document);
        content.pictures().forEach(entries::document);
        content.documents().stream()
                .filter(document ->
                        drafts || !Boolean.TRUE.equals(document.fields().get("draft")))
                .forEach(entries::document);
        return entries.found;
    }

    private void document(Document document) {
        Object title = document.fields().get("title");
        String name = title instanceof String text ? text : document.path();
        object(document.fields(), document.type().whole(), document.frontMatter(), new Place(name, "", ""));
        if (!document.fields().containsKey("original")) { // a translation tells of the same event
            Event.of(document, zone).ifPresent(event -> event(event, document, name));
        }
    }

    /** That it takes place, where the day is known, and that it is over. */
    private void event(Event event, Document document, String name) {
        if (event.isDated() && event.status() == Event.Status.SCHEDULED) {
            found.add(entry(event.start().first(), Kind.PASSES, document, name, "start"));
        }
        found.add(entry(event.over(), event.wantsRecord() ? Kind.RECORD : Kind.ENDS, document, name, "reached"));
    }

    private static Entry entry(ZonedDateTime moment, Kind kind, Document document, String name, String field) {
        return new Entry(
                moment,
                kind,
                name,
                "",
                field,
                document.type().field(field),
                document.frontMatter().spanOf("start"));
    }

    /** What is known of where a value stands. */
    private record Place(String title, String part, String field) {
        Place below(String name, boolean named) {
            return named
                    ? new Place(title, name, field)
                    : new Place(title, part, field.isEmpty() ? name : field + "." + name);
        }
    }

    private void object(Map<?, ?> values, FieldType type, @Nullable Value written, Place place) {
        boolean named = type.fields().isEmpty() && type.each().isPresent();
        int before = found.size();
        values.forEach((key, value) -> {
            String name = key.toString();
            Value at = written instanceof Value.Mapping mapping ? mapping.get(name) : null;
            if (value != null) {
                value(value, type.field(name), at, place.below(name, named));
            }
        });
        if (!named) {
            endWithTheirObject(found.subList(before, found.size()), place);
        }
    }

    private void value(Object value, FieldType type, @Nullable Value written, Place place) {
        if (value instanceof Map<?, ?> map && !type.perLanguage()) {
            object(map, type, written, place);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Value at = written instanceof Value.Sequence sequence
                                && sequence.items().size() == list.size()
                        ? sequence.items().get(i)
                        : null;
                value(list.get(i), type.each().orElse(type), at, place);
            }
        } else if (written != null) {
            type.agenda().ifPresent(agenda -> add(agenda, value, type, written, place));
        }
    }

    private void add(AgendaDate agenda, Object value, FieldType type, Value written, Place place) {
        moment(value)
                .flatMap(moment -> agenda.after(campaign).map(moment::plus))
                .ifPresent(moment -> found.add(
                        new Entry(moment, agenda.kind(), place.title, place.part, place.field, type, written.span())));
    }

    private Optional<ZonedDateTime> moment(Object value) {
        if (value instanceof LocalDate day) {
            return Optional.of(day.atStartOfDay(zone));
        }
        return value instanceof ZonedDateTime moment ? Optional.of(moment.withZoneSameInstant(zone)) : Optional.empty();
    }

    /** What is no longer true need not be read again, nor is anything else of it announced for later. */
    private static void endWithTheirObject(List<Entry> own, Place place) {
        own.stream()
                .filter(entry -> entry.kind() == Kind.EXPIRES && depth(entry.field()) == depth(place.field) + 1)
                .map(Entry::moment)
                .min(ZonedDateTime::compareTo)
                .ifPresent(end -> own.removeIf(
                        entry -> entry.kind() != Kind.EXPIRES && !entry.moment().isBefore(end)));
    }

    private static int depth(String field) {
        return field.isEmpty() ? 0 : field.split("\\.", -1).length;
    }
}
