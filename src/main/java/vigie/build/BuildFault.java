package vigie.build;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum BuildFault implements Fault {
    TOO_SLOW(Severity.ERROR),
    TOO_DEEP(Severity.ERROR);

    private final Severity severity;

    BuildFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
