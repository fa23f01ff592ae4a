package vigie.mail;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum MailFault implements Fault {
    DEAD_LINK(Severity.ERROR),
    NO_ALT(Severity.ERROR),
    BAD_STYLE(Severity.ERROR),
    LONG_SUBJECT(Severity.WARNING),
    TOO_HEAVY(Severity.WARNING),
    NO_UNSUBSCRIBE(Severity.WARNING);

    private final Severity severity;

    MailFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
