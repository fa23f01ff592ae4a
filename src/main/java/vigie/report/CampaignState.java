package vigie.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigie.approval.Difference;
import vigie.diagnostic.SourceSpan;

/**
 * What a campaign needs on one day, in the words of one language.
 *
 * @param name of the campaign
 * @param day as of which it was looked at
 * @param sections what there is something to say about, the most urgent first
 * @param inOrder the titles of what there is nothing to say about
 */
public record CampaignState(String name, LocalDate day, List<Section> sections, List<String> inOrder) {

    public CampaignState {
        sections = List.copyOf(sections);
        inOrder = List.copyOf(inOrder);
    }

    /** When something has to be done. */
    public enum Urgency {
        /** This week. */
        NOW,
        /** Within {@value Upcoming#DAYS} days. */
        SOON,
        /** It is good to know. */
        LATER
    }

    /**
     * One subject.
     *
     * @param id a word for anchors: {@code expired-facts}
     * @param lead what it is about, and why it matters, in a sentence
     */
    public record Section(String id, Urgency urgency, String title, String lead, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One thing.
     *
     * @param place where it stands; nothing when it stands nowhere alone
     * @param notes what is known of it, one sentence or value each
     * @param todo what to do; empty when there is nothing
     * @param uses further places that have to do with it
     * @param difference from what was approved to what is there
     */
    public record Entry(
            String title,
            Optional<SourceSpan> place,
            List<String> notes,
            String todo,
            List<SourceSpan> uses,
            Optional<Difference> difference) {

        public Entry {
            notes = List.copyOf(notes);
            uses = List.copyOf(uses);
        }

        static Entry of(String title, SourceSpan place, List<String> notes, String todo) {
            return new Entry(title, Optional.of(place), notes, todo, List.of(), Optional.empty());
        }

        Entry with(List<SourceSpan> places) {
            return new Entry(title, place, notes, todo, places, difference);
        }

        Entry with(Optional<Difference> other) {
            return new Entry(title, place, notes, todo, uses, other);
        }
    }

    /** How many things there are to do. */
    public int count(Urgency urgency) {
        return sections.stream()
                .filter(section -> section.urgency() == urgency)
                .mapToInt(section -> section.entries().size())
                .sum();
    }
}
