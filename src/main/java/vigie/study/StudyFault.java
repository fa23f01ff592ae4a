package vigie.study;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum StudyFault implements Fault {
    // The questionnaire
    NO_QUESTIONNAIRE(Severity.ERROR),
    RESERVED_ANSWER(Severity.ERROR),
    NO_BAND(Severity.ERROR),
    BANDS_MEET(Severity.ERROR),
    NOT_A_GROUP(Severity.ERROR),

    // The answers of a year
    SAME_YEAR(Severity.ERROR),
    UNKNOWN_QUESTION(Severity.ERROR),
    UNKNOWN_ANSWER(Severity.ERROR),
    NOT_PEOPLE(Severity.ERROR),
    NOT_A_SHARE(Severity.WARNING),
    IMPOSSIBLE_SHARE(Severity.WARNING),
    SMALL_GROUP(Severity.ERROR),
    GIVEN_AWAY(Severity.ERROR),
    WRONG_SUM(Severity.ERROR),
    TOO_MANY(Severity.ERROR),
    UNKNOWN_GROUP_SIZE(Severity.ERROR),

    // A file of responses
    NOT_UTF8(Severity.ERROR),
    NO_RESPONSES(Severity.ERROR),
    FEW_RESPONSES(Severity.ERROR),
    BROKEN_QUOTE(Severity.ERROR),
    LONG_ROW(Severity.ERROR),
    NO_COLUMN(Severity.ERROR),
    COLUMN_TWICE(Severity.ERROR),
    UNREAD_COLUMN(Severity.WARNING),
    UNKNOWN_RESPONSE(Severity.ERROR),
    SEVERAL_RESPONSES(Severity.ERROR),
    EMPTY_RESPONSES(Severity.WARNING),
    KEPT_BACK(Severity.WARNING);

    private final Severity severity;

    StudyFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
