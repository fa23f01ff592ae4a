package vigie.agenda;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vigie.diagnostic.JsonText;

/** An agenda as one JSON object. */
public final class AgendaJson {

    private final Agenda agenda;
    private final JsonText json = new JsonText();

    private AgendaJson(Agenda agenda) {
        this.agenda = agenda;
    }

    /** @param effects what the site looks like afterwards, by moment; empty when nobody knows */
    public static String of(Agenda agenda, Map<ZonedDateTime, Effect> effects) {
        return new AgendaJson(agenda).text(effects);
    }

    private String text(Map<ZonedDateTime, Effect> effects) {
        json.open('{')
                .field("date", agenda.now().toLocalDate().toString())
                .field("zone", agenda.now().getZone().getId());
        entries("late", agenda.late());
        entries("coming", agenda.coming());
        changes(effects);
        return json.close('}') + "\n";
    }

    private void entries(String name, List<Entry> entries) {
        json.name(name).open('[');
        for (Entry entry : entries) {
            json.open('{');
            moment(entry.moment());
            json.field("wholeDay", entry.isWholeDay())
                    .field("days", days(entry.moment()))
                    .field("kind", entry.kind().word())
                    .field("title", entry.title())
                    .field("part", entry.part())
                    .field("field", entry.field())
                    .field("file", entry.span().file())
                    .field("line", entry.span().line())
                    .field("column", entry.span().column())
                    .close('}');
        }
        json.close(']');
    }

    private void changes(Map<ZonedDateTime, Effect> effects) {
        json.name("changes").open('[');
        effects.forEach((moment, effect) -> {
            json.open('{');
            moment(moment);
            paths("added", effect.added());
            paths("changed", effect.changed());
            paths("removed", effect.removed());
            json.close('}');
        });
        json.close(']');
    }

    private void paths(String name, List<String> paths) {
        json.name(name).open('[');
        paths.forEach(json::value);
        json.close(']');
    }

    private void moment(ZonedDateTime moment) {
        json.field("date", moment.toLocalDate().toString())
                .field("moment", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    private long days(ZonedDateTime moment) {
        return ChronoUnit.DAYS.between(agenda.now().toLocalDate(), moment.toLocalDate());
    }
}
