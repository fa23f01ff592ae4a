package vigie.check;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum CheckFault implements Fault {
    DEAD_LINK(Severity.ERROR),
    DEAD_ANCHOR(Severity.ERROR),
    DEAD_ANCHOR_IN_LAYOUT(Severity.ERROR),
    SAME_ID(Severity.ERROR);

    private final Severity severity;

    CheckFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
