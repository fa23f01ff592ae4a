package vigie.assets;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum AssetFault implements Fault {
    NOT_UTF8(Severity.ERROR),
    UNKNOWN_COLOR(Severity.ERROR),
    ROLE_OR_COLOR(Severity.ERROR),
    LOW_CONTRAST(Severity.ERROR);

    private final Severity severity;

    AssetFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
