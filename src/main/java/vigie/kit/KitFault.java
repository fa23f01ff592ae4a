package vigie.kit;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum KitFault implements Fault {
    TOO_LONG(Severity.ERROR),
    BODY_TOO_LONG(Severity.ERROR),
    TOO_MANY(Severity.ERROR),
    THEME_TOO_LONG(Severity.ERROR),
    WRONG_PAGES(Severity.ERROR),
    NO_GLYPH(Severity.ERROR),
    NOT_SHARED(Severity.ERROR),

    LOGO_MISSING(Severity.ERROR),
    LOGO_LETTERS(Severity.ERROR),
    LOGO_EFFECTS(Severity.ERROR),
    LOGO_UNDRAWABLE(Severity.ERROR),
    LOGO_TOO_SLOW(Severity.ERROR),
    LOGO_TOO_SMALL(Severity.ERROR),
    LOGO_TOO_WIDE(Severity.ERROR),
    LOGO_TOO_NARROW(Severity.ERROR),
    LOGO_PALE(Severity.ERROR),
    LOGOS_NO_ROOM(Severity.ERROR),
    NO_PLACE(Severity.ERROR),
    NO_KIT(Severity.ERROR),
    UNKNOWN_PARTNER(Severity.ERROR),
    ON_EVERY_PIECE(Severity.WARNING);

    private final Severity severity;

    KitFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
