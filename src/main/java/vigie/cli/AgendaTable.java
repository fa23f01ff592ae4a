package vigie.cli;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vigie.agenda.Agenda;
import vigie.agenda.Effect;
import vigie.agenda.Entry;
import vigie.content.AgendaDate.Kind;

/** An agenda for people: day by day, what happens, to what, where its date is written, and what it changes on the site. */
final class AgendaTable {

    private static final int SUBJECT = 60;

    private final Agenda agenda;
    private final Map<ZonedDateTime, Effect> effects;
    private final Texts texts;
    private final AgendaWords words;
    private final StringBuilder out = new StringBuilder();

    private AgendaTable(Agenda agenda, Map<ZonedDateTime, Effect> effects, Texts texts) {
        this.agenda = agenda;
        this.effects = effects;
        this.texts = texts;
        this.words = new AgendaWords(texts, agenda);
    }

    /** @param effects by moment; empty when nobody knows */
    static String of(Agenda agenda, Map<ZonedDateTime, Effect> effects, Texts texts) {
        AgendaTable table = new AgendaTable(agenda, effects, texts);
        table.print();
        return table.out.toString();
    }

    private void print() {
        ZonedDateTime day = agenda.now().toLocalDate().atStartOfDay(agenda.now().getZone());
        line(texts.get("agenda.title", "day", words.moment(day)));
        if (!agenda.late().isEmpty()) {
            part("late", agenda.late());
        }
        if (agenda.coming().isEmpty()) {
            line("");
            line(texts.get("agenda.none"));
        } else {
            part("coming", agenda.coming());
        }
    }

    private void part(String name, List<Entry> entries) {
        line("");
        line(texts.get("agenda." + name));
        boolean past = name.equals("late");
        int kinds = width(entries, past, true);
        int subjects = Math.min(SUBJECT, width(entries, past, false));
        Map<ZonedDateTime, List<Entry>> days = new TreeMap<>();
        entries.forEach(entry ->
                days.computeIfAbsent(entry.moment(), day -> new ArrayList<>()).add(entry));
        days.forEach((moment, here) -> {
            line("");
            line("  " + words.moment(moment) + " (" + words.distance(moment) + ")");
            for (Entry entry : here) {
                line("    " + padded(words.kind(entry.kind(), past), kinds) + "  "
                        + padded(cut(words.subject(entry)), subjects) + "  " + AgendaWords.place(entry));
            }
            if (here.stream().anyMatch(entry -> entry.kind() == Kind.LIFTS)) {
                line("    " + texts.get("agenda.lifts.todo"));
            }
            Effect effect = effects.get(moment);
            if (!past && effect != null) {
                line("    " + texts.get("agenda.effect"));
                words.effect(effect).forEach(text -> line("      " + text));
            }
        });
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private int width(List<Entry> entries, boolean past, boolean kinds) {
        return entries.stream()
                .mapToInt(entry -> (kinds ? words.kind(entry.kind(), past) : words.subject(entry)).length())
                .max()
                .orElse(0);
    }

    private static String cut(String subject) {
        return subject.length() <= SUBJECT ? subject : subject.substring(0, SUBJECT - 1) + "…";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
