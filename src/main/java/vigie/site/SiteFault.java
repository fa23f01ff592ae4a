package vigie.site;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum SiteFault implements Fault {
    SAME_ADDRESS(Severity.ERROR),
    NOT_AN_ALIAS(Severity.ERROR),
    ALIAS_TAKEN(Severity.ERROR),
    SAME_TERM(Severity.WARNING),
    UNUSED_TERM(Severity.WARNING),
    NO_TERM_ADDRESS(Severity.WARNING),
    NO_PAGE_FOR_ITEMS(Severity.ERROR),
    NO_HOME(Severity.ERROR),
    UNKNOWN_REFERENCE(Severity.ERROR),
    UNPUBLISHED_REFERENCE(Severity.WARNING),
    UNKNOWN_MENU_PAGE(Severity.ERROR),
    UNPUBLISHED_MENU_PAGE(Severity.WARNING),
    SECURITY_EXPIRED(Severity.WARNING),
    HOLIDAYS_UNKNOWN(Severity.WARNING),
    HOLIDAYS_END(Severity.WARNING),
    REVIEW_DUE(Severity.WARNING),
    EXPIRED(Severity.WARNING),
    EMBARGO_UNREADABLE(Severity.ERROR),
    EMBARGO_LATER_ELSEWHERE(Severity.WARNING),
    EMBARGO_AFTER_DATE(Severity.WARNING),
    EMBARGO_PREVAILS(Severity.WARNING),
    EMBARGO_NOT_ENOUGH(Severity.WARNING),
    EMBARGO_AFTER_EXPIRY(Severity.WARNING),
    SAME_FACT(Severity.ERROR),
    FACT_REVIEW_DUE(Severity.WARNING),
    WITHHELD_FACT(Severity.WARNING),
    SUPERSEDED_FACT(Severity.WARNING),
    SUPERSEDED_TWICE(Severity.ERROR),
    SUPERSEDED_BY_ITSELF(Severity.ERROR),
    TYPED_FIGURE(Severity.WARNING),
    TYPED_PHONE(Severity.WARNING),
    TRANSLATION_NEW(Severity.WARNING),
    TRANSLATION_OLD(Severity.WARNING),
    ORIGINAL_NEWER(Severity.WARNING),
    TRANSLATIONS_DISAGREE(Severity.WARNING),
    NO_ADDRESS(Severity.ERROR);

    private final Severity severity;

    SiteFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
