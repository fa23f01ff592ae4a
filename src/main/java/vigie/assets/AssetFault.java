package vigie.assets;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum AssetFault implements Fault {
    NOT_UTF8,
    UNKNOWN_COLOR,
    ROLE_OR_COLOR,
    LOW_CONTRAST,
    LOW_CONTRASTS,

    EMPTY,
    TOO_HEAVY,
    TOO_MANY_PIXELS,
    NOT_A_PICTURE,
    UNSUPPORTED,
    ANIMATED,
    TRUNCATED,
    DAMAGED,
    TOO_SLOW,
    MISNAMED(Severity.WARNING),
    UNUSED(Severity.WARNING),
    NO_WEBP,

    SVG_UNREADABLE,
    SVG_ELEMENT,
    SVG_ATTRIBUTE,
    SVG_OUTSIDE,
    SVG_STYLE,
    SVG_COPIES,
    SVG_TOO_BIG,
    SVG_NO_SIZE,

    EXPIRED(Severity.WARNING),
    RECORD_WITHOUT_PICTURE;

    private final Severity severity;

    AssetFault() {
        this(Severity.ERROR);
    }

    AssetFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
