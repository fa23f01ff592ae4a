package vigie.site;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vigie.content.Document;
import vigie.content.Months;

/**
 * Until when nothing of a page may be read: its field {@code embargo}. It holds for every translation, whichever of them says it, for
 * all that lies in the folder of the page, and for the latest moment when several are said.
 */
final class Embargoes {

    /** The name of the field. */
    static final String FIELD = "embargo";

    private final List<Locale> languages;
    private final Map<String, ZonedDateTime> held = new HashMap<>();

    private Embargoes(List<Locale> languages) {
        this.languages = languages;
    }

    /** Those that have not lifted yet. */
    static Embargoes of(Collection<Document> documents, List<Locale> languages, Dates dates) {
        Embargoes embargoes = new Embargoes(languages);
        for (Document document : documents) {
            if (document.fields().get(FIELD) != null && !dates.isPast(document.fields(), FIELD)) {
                String key = ContentPath.of(document.path(), languages).key();
                dates.at(document.fields(), FIELD)
                        .ifPresent(moment -> embargoes.held.merge(key, moment, Embargoes::later));
            }
        }
        return embargoes;
    }

    boolean isEmpty() {
        return held.isEmpty();
    }

    /**
     * When the embargo over a file lifts; nothing when there is none, or none any more.
     *
     * @param file a document or what lies beside it: {@code content/press/etude/index.en.md}
     */
    Optional<ZonedDateTime> until(String file) {
        if (held.isEmpty()) {
            return Optional.empty();
        }
        boolean document = file.endsWith(".md");
        String inside = file.substring("content/".length());
        String key = document ? ContentPath.of(file, languages).key() : inside;
        ZonedDateTime latest = document ? held.get(key) : null;
        for (int slash = key.lastIndexOf('/'); slash > 0; slash = key.lastIndexOf('/', slash - 1)) {
            ZonedDateTime above = held.get(key.substring(0, slash));
            latest = latest == null ? above : above == null ? latest : later(latest, above);
        }
        return Optional.ofNullable(latest);
    }

    private static ZonedDateTime later(ZonedDateTime one, ZonedDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    /** For messages: {@code 19 novembre 2026 à 10 h 30}, {@code 19 November 2026 at 10:30}. */
    static String words(ZonedDateTime moment, Locale language) {
        boolean french = language.equals(Locale.FRENCH);
        String day = (french && moment.getDayOfMonth() == 1 ? "1er" : moment.getDayOfMonth()) + " "
                + Months.name(moment.getMonth(), language) + " " + moment.getYear();
        String minute = (moment.getMinute() < 10 ? "0" : "") + moment.getMinute();
        return french
                ? day + " à " + moment.getHour() + " h " + minute
                : day + " at " + moment.getHour() + ":" + minute;
    }
}
