package vigie.agenda;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vigie.content.Content;

/**
 * What the dates of a campaign announce.
 *
 * @param now as of which it is drawn up, in the campaign's zone
 * @param late what should have been seen to, the oldest first
 * @param coming in the order in which it comes
 */
public record Agenda(ZonedDateTime now, List<Entry> late, List<Entry> coming) {

    /**
     * Which part of it is asked for.
     *
     * @param from its first moment
     * @param until the first moment after it
     * @param withLate whether to begin with what is late
     * @param drafts whether drafts count
     */
    public record Range(ZonedDateTime from, ZonedDateTime until, boolean withLate, boolean drafts) {}

    public static Agenda of(Content content, ZonedDateTime now, Range range) {
        List<Entry> late = new ArrayList<>();
        List<Entry> coming = new ArrayList<>();
        List<Entry> all = new ArrayList<>(Entries.of(content, now.getZone(), range.drafts()));
        all.sort(Entry.ORDER);
        for (Entry entry : all) {
            if (!entry.moment().isBefore(range.from())) {
                if (entry.moment().isBefore(range.until())) {
                    coming.add(entry);
                }
            } else if (range.withLate() && entry.isDue()) {
                late.add(entry);
            }
        }
        return new Agenda(now, List.copyOf(late), List.copyOf(coming));
    }

    /** When something is announced, in order. */
    public SortedSet<ZonedDateTime> moments() {
        SortedSet<ZonedDateTime> moments = new TreeSet<>();
        coming.forEach(entry -> moments.add(entry.moment()));
        return moments;
    }
}
