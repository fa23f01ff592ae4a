package vigie.cli;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vigie.agenda.Agenda;
import vigie.agenda.Calendar;
import vigie.agenda.Effect;
import vigie.agenda.Entry;
import vigie.content.AgendaDate.Kind;
import vigie.site.Campaign;

/** An agenda for the calendar of those who look after the campaign. */
final class AgendaCalendar {

    private AgendaCalendar() {}

    /** @param effects by moment; empty when nobody knows */
    static String of(Agenda agenda, Map<ZonedDateTime, Effect> effects, Campaign campaign, Texts texts) {
        AgendaWords words = new AgendaWords(texts, agenda);
        Object name = campaign.fields().getOrDefault("name", "Vigie");
        String host = Objects.requireNonNullElse(URI.create(campaign.url()).getHost(), "vigie.invalid");
        Calendar calendar = new Calendar(
                texts.get("agenda.calendar", "name", campaign.localized(name, texts.locale())), host, agenda.now());
        agenda.late().forEach(entry -> add(calendar, words, entry, true, null, texts));
        agenda.coming().forEach(entry -> add(calendar, words, entry, false, effects.get(entry.moment()), texts));
        return calendar.finished();
    }

    private static void add(
            Calendar calendar, AgendaWords words, Entry entry, boolean late, @Nullable Effect effect, Texts texts) {
        String kind = words.kind(entry.kind(), late);
        String lifts = entry.kind() == Kind.LIFTS ? "\n" + texts.get("agenda.lifts.todo") : "";
        String place = AgendaWords.place(entry) + lifts;
        String about = effect == null || entry.kind() == Kind.REVIEW
                ? place
                : place + "\n" + texts.get("agenda.effect") + "\n" + String.join("\n", words.effect(effect));
        calendar.add(entry, kind, texts.get("agenda.summary", "kind", kind, "what", words.subject(entry)), about);
    }
}
