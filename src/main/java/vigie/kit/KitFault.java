package vigie.kit;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum KitFault implements Fault {
    TOO_LONG(Severity.ERROR),
    WRONG_PAGES(Severity.ERROR),
    NO_GLYPH(Severity.ERROR),
    NOT_SHARED(Severity.ERROR);

    private final Severity severity;

    KitFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
