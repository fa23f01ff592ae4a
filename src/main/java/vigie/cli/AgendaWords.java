package vigie.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vigie.agenda.Agenda;
import vigie.agenda.Effect;
import vigie.agenda.Entry;
import vigie.content.AgendaDate.Kind;
import vigie.content.Months;

/** An agenda in the words of one language. */
final class AgendaWords {

    private static final int PATHS = 5;

    private final Texts texts;
    private final LocalDate today;

    AgendaWords(Texts texts, Agenda agenda) {
        this.texts = texts;
        this.today = agenda.now().toLocalDate();
    }

    /** {@code lundi 1er mars 2027}, with the hour when it is not the first moment of the day. */
    String moment(ZonedDateTime moment) {
        LocalDate day = moment.toLocalDate();
        boolean first = day.getDayOfMonth() == 1 && texts.locale().equals(Locale.FRENCH);
        String words = texts.get("agenda.day." + day.getDayOfWeek().getValue())
                + " " + day.getDayOfMonth() + (first ? "er" : "")
                + " " + Months.name(day.getMonth(), texts.locale())
                + " " + day.getYear();
        LocalTime time = moment.toLocalTime();
        return time.equals(LocalTime.MIDNIGHT)
                ? words
                : texts.get("agenda.at", "day", words, "time", time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** {@code dans 95 jours} */
    String distance(ZonedDateTime moment) {
        long days = ChronoUnit.DAYS.between(today, moment.toLocalDate());
        String key = days == 0 ? "today" : days == 1 ? "tomorrow" : days == -1 ? "yesterday" : days > 0 ? "in" : "ago";
        return texts.get("agenda." + key, "days", Math.abs(days));
    }

    String kind(Kind kind, boolean past) {
        return texts.get("agenda." + kind.word() + (past ? ".past" : ""));
    }

    /** What an entry is about: a page or a fact, and which of its fields where that says more than the kind. */
    String subject(Entry entry) {
        boolean french = texts.locale().equals(Locale.FRENCH);
        String field = french ? entry.type().title() : entry.type().titleEn();
        boolean untitled = entry.title().equals(entry.span().file());
        boolean named = entry.kind() == Kind.LIFTS || entry.kind() == Kind.PASSES || untitled;
        String what = entry.part().isEmpty()
                ? (untitled ? entry.field() : entry.title())
                : texts.get("agenda.fact", "name", entry.part());
        return named ? texts.get("agenda.field", "what", what, "field", field) : what;
    }

    static String place(Entry entry) {
        return entry.span().file() + ":" + entry.span().line();
    }

    /** What happens to the site, line by line. */
    List<String> effect(Effect effect) {
        if (effect.isNone()) {
            return List.of(texts.get("agenda.nothing"));
        }
        List<String> lines = new ArrayList<>();
        files("added", effect.added(), lines);
        files("changed", effect.changed(), lines);
        files("removed", effect.removed(), lines);
        return lines;
    }

    private void files(String what, List<String> paths, List<String> lines) {
        if (paths.isEmpty()) {
            return;
        }
        String shown = String.join(", ", paths.subList(0, Math.min(PATHS, paths.size())));
        int more = paths.size() - PATHS;
        String rest = more <= 0 ? "" : texts.get(more == 1 ? "agenda.more.one" : "agenda.more", "count", more);
        lines.add(texts.get(
                "agenda." + what + (paths.size() == 1 ? ".one" : ""), "count", paths.size(), "files", shown + rest));
    }
}
