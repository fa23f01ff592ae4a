package vigie.agenda;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vigie.diagnostic.JsonText;

/** An agenda as one JSON object; each entry and each change stands on a line of its own. */
public final class AgendaJson {

    private final Agenda agenda;
    private final StringBuilder out = new StringBuilder();

    private AgendaJson(Agenda agenda) {
        this.agenda = agenda;
    }

    /** @param effects what the site looks like afterwards, by moment; empty when nobody knows */
    public static String of(Agenda agenda, Map<ZonedDateTime, Effect> effects) {
        AgendaJson json = new AgendaJson(agenda);
        json.out.append('{');
        json.field("date", agenda.now().toLocalDate().toString());
        json.field("zone", agenda.now().getZone().getId());
        json.entries("late", agenda.late());
        json.out.append(',');
        json.entries("coming", agenda.coming());
        json.out.append(',');
        json.changes(effects);
        return json.out.append("}\n").toString();
    }

    private void entries(String name, List<Entry> entries) {
        list(name);
        String separator = "\n";
        for (Entry entry : entries) {
            out.append(separator).append('{');
            moment(entry.moment());
            out.append("\"wholeDay\":").append(entry.isWholeDay()).append(',');
            out.append("\"days\":").append(days(entry.moment())).append(',');
            field("kind", entry.kind().word());
            field("title", entry.title());
            field("part", entry.part());
            field("field", entry.field());
            field("file", entry.span().file());
            out.append("\"line\":").append(entry.span().line()).append(',');
            out.append("\"column\":").append(entry.span().column()).append('}');
            separator = ",\n";
        }
        out.append(']');
    }

    private void changes(Map<ZonedDateTime, Effect> effects) {
        list("changes");
        String separator = "\n";
        for (Map.Entry<ZonedDateTime, Effect> effect : effects.entrySet()) {
            out.append(separator).append('{');
            moment(effect.getKey());
            paths("added", effect.getValue().added());
            out.append(',');
            paths("changed", effect.getValue().changed());
            out.append(',');
            paths("removed", effect.getValue().removed());
            out.append('}');
            separator = ",\n";
        }
        out.append(']');
    }

    private void paths(String name, List<String> paths) {
        list(name);
        String separator = "";
        for (String path : paths) {
            out.append(separator);
            JsonText.quote(out, path);
            separator = ",";
        }
        out.append(']');
    }

    private void list(String name) {
        JsonText.quote(out, name);
        out.append(":[");
    }

    private void moment(ZonedDateTime moment) {
        field("date", moment.toLocalDate().toString());
        field("moment", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
    }

    private long days(ZonedDateTime moment) {
        return ChronoUnit.DAYS.between(agenda.now().toLocalDate(), moment.toLocalDate());
    }

    private void field(String name, String value) {
        JsonText.quote(out, name);
        out.append(':');
        JsonText.quote(out, value);
        out.append(',');
    }
}
