package vigie.event;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum EventFault implements Fault {
    END_BEFORE_START(Severity.ERROR),
    REACHED_TOO_SOON(Severity.ERROR),
    REACHED_NOT_HELD(Severity.ERROR),
    REACHED_NOT_COUNTED(Severity.ERROR),
    MOVED_NOWHERE(Severity.ERROR),
    SIGN_UP_TOO_LATE(Severity.WARNING),
    NO_PLACE(Severity.WARNING),
    NO_REASON(Severity.WARNING);

    private final Severity severity;

    EventFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
