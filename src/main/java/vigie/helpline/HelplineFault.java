package vigie.helpline;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

/** What can be wrong with a phone number or with opening hours: always an error, since somebody in trouble relies on it. */
enum HelplineFault implements Fault {
    PHONE_EMPTY,
    PHONE_CHARACTER,
    PHONE_TOO_SHORT,
    PHONE_TOO_LONG,
    PHONE_SHORT_UNKNOWN,
    PHONE_UNKNOWN,
    PHONE_PREFIX,
    HOURS_EMPTY,
    HOURS_TOO_LONG,
    HOURS_WORD,
    HOURS_TIME,
    HOURS_SYNTAX,
    HOURS_UNSUPPORTED,
    HOURS_NO_TIME,
    HOURS_NO_END,
    HOURS_SPAN,
    HOURS_OVERLAP,
    HOURS_NEVER;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
