package vigie.approval;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum ApprovalFault implements Fault {
    NEW,
    CHANGED,
    OUTDATED,
    IN_FUTURE,
    UNSIGNED,
    UNKNOWN_PAGE;

    /** A late approval must never keep an urgent change from being published. */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }
}
