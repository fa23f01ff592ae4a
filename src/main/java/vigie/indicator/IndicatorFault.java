package vigie.indicator;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

enum IndicatorFault implements Fault {
    SAME_YEAR(Severity.ERROR),
    NOT_A_NUMBER(Severity.ERROR),
    FACT_NOT_A_NUMBER(Severity.ERROR),
    NO_SOURCE(Severity.ERROR),
    TARGET_WITHOUT_UNIT(Severity.ERROR),
    TARGET_WITHOUT_DIRECTION(Severity.WARNING),
    NUMBER_FOR_A_QUALITY(Severity.ERROR),
    YEARS_IN_TRANSLATION(Severity.ERROR),
    KNOWN_OTHERWISE(Severity.WARNING);

    private final Severity severity;

    IndicatorFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
