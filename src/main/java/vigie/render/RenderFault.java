package vigie.render;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum RenderFault implements Fault {
    TEMPLATE(Severity.ERROR),
    NO_TEMPLATE(Severity.ERROR),
    UNKNOWN_LAYOUT(Severity.ERROR),
    UNKNOWN_MESSAGE(Severity.ERROR),
    UNKNOWN_ASSET(Severity.ERROR),
    UNKNOWN_ICON(Severity.ERROR),
    UNKNOWN_LABEL(Severity.ERROR),
    WITHHELD_ITEM(Severity.WARNING),
    FILE_MISSING(Severity.ERROR),
    FILE_WITHHELD(Severity.WARNING),
    UNKNOWN_PLACE(Severity.ERROR),
    NO_MESSAGES(Severity.ERROR),
    MISSING_MESSAGES(Severity.WARNING);

    private final Severity severity;

    RenderFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
