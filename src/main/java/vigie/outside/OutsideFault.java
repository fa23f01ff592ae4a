package vigie.outside;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

/** Why an address is not simply fine. Never a reason not to publish: other sites have their bad days. */
public enum OutsideFault implements Fault {
    MOVED(State.MOVED),
    NOT_FOUND(State.GONE),
    WITHDRAWN(State.GONE),
    UNKNOWN_HOST(State.GONE),
    NOT_AN_ADDRESS(State.WRONG),
    LOCAL_ADDRESS(State.WRONG),
    REFUSED(State.UNSURE),
    TOO_MANY_REQUESTS(State.UNSURE),
    SITE_FAILED(State.UNSURE),
    TOO_SLOW(State.UNSURE),
    NO_CONNECTION(State.UNSURE),
    BAD_CERTIFICATE(State.UNSURE),
    TOO_MANY_REDIRECTS(State.UNSURE),
    STRANGE_ANSWER(State.UNSURE),
    NO_NETWORK(State.UNSURE);

    private final State state;

    OutsideFault(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
