package vigie.agenda;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import vigie.content.AgendaDate.Kind;
import vigie.content.ContentType.FieldType;
import vigie.diagnostic.SourceSpan;

/**
 * One date of the campaign.
 *
 * @param moment in the campaign's zone; its first moment for a day
 * @param title of the page, document or picture that it belongs to
 * @param part the name of the fact within that document; empty when it is about the whole
 * @param field that holds the date, with its dots: {@code image.expiryDate}
 * @param type of that field
 * @param span where the date stands
 */
public record Entry(
        ZonedDateTime moment, Kind kind, String title, String part, String field, FieldType type, SourceSpan span) {

    static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.moment().toInstant())
            .thenComparing(Entry::kind)
            .thenComparing(Entry::span);

    /** Whether it is a day, not an hour of it. */
    public boolean isWholeDay() {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** Whether somebody has to do something once it is over. */
    boolean isDue() {
        return kind == Kind.REVIEW || kind == Kind.EXPIRES || kind == Kind.RIGHTS_END || kind == Kind.RECORD;
    }
}
