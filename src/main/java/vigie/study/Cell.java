package vigie.study;

import java.util.Optional;

/**
 * What is known of one answer in one year.
 *
 * @param share in per cent; without meaning unless it is known
 * @param count how many people; empty when a source gives the share alone
 * @param interval empty when nobody can compute one
 */
public record Cell(State state, double share, Optional<Integer> count, Optional<Interval> interval) {

    /** Whether there is a number, and if not, why. */
    public enum State {
        KNOWN,
        /** Kept back, so that nobody can be recognised. */
        HIDDEN,
        /** Not asked, or not told by the source. */
        MISSING
    }

    static final Cell HIDDEN = new Cell(State.HIDDEN, 0, Optional.empty(), Optional.empty());
    public static final Cell MISSING = new Cell(State.MISSING, 0, Optional.empty(), Optional.empty());

    static Cell of(int count, int people) {
        return new Cell(
                State.KNOWN,
                people == 0 ? 0 : 100.0 * count / people,
                Optional.of(count),
                people == 0 ? Optional.empty() : Optional.of(Interval.of(count, people)));
    }

    static Cell ofShare(double share, Optional<Interval> interval) {
        return new Cell(State.KNOWN, share, Optional.empty(), interval);
    }

    public boolean isKnown() {
        return state == State.KNOWN;
    }
}
