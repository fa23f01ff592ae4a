package vigie.assets;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum AssetFault implements Fault {
    NOT_UTF8(Severity.ERROR);

    private final Severity severity;

    AssetFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
