package vigie.outside;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an address answered.
 *
 * @param asked the day, in universal time
 * @param fault nothing when all is well
 * @param status of HTTP; 0 when there was no answer
 * @param newAddress where it sends its visitors for good; empty when nowhere else
 */
record Answer(LocalDate asked, Optional<OutsideFault> fault, int status, String newAddress) {

    private static final int DAYS_WHEN_CLEAR = 7;

    State state() {
        return fault.map(OutsideFault::state).orElse(State.FINE);
    }

    /** Whether it need not be asked again: a clear answer holds for a week, any other for a day. */
    boolean holds(LocalDate today) {
        boolean clear = state() == State.FINE || state() == State.MOVED;
        return !asked.isAfter(today) && asked.isAfter(today.minusDays(clear ? DAYS_WHEN_CLEAR : 1));
    }
}
