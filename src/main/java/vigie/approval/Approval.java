package vigie.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vigie.diagnostic.SourceSpan;
import vigie.site.Page;

/**
 * One approval of one page or item.
 *
 * @param role of the reader, never a name: {@code un médecin addictologue}
 * @param organisation of the reader
 * @param span where it is written
 * @param changes which parts of the text have changed since, in French
 * @param changesEn the same in English
 * @param difference from the approved text to that of today; nothing when they are the same, or the approved text is lost
 */
public record Approval(
        Page page,
        String role,
        String organisation,
        LocalDate date,
        State state,
        SourceSpan span,
        List<String> changes,
        List<String> changesEn,
        Optional<Difference> difference) {

    /** What an approval is worth today. */
    public enum State {
        VALID,
        /** Which text was approved is not noted yet. */
        NEW,
        /** The text, or the value of a fact in it, is no longer what was approved. */
        CHANGED,
        /** Longer ago than the campaign allows. */
        OUTDATED,
        IN_FUTURE
    }

    boolean saysTheSameAs(Approval other) {
        return role.equals(other.role) && organisation.equals(other.organisation) && date.equals(other.date);
    }
}
