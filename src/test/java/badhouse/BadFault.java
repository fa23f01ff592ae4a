package badhouse;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

/** What is wrong with the words of each stands in its name. */
public enum BadFault implements Fault {
    NOTHING_WRONG,
    WITHOUT_TEXT,
    ONLY_IN_FRENCH,
    TWICE,
    OTHER_VALUES,
    NO_HINT_IN_ENGLISH,
    NEAREST_UNUSED,
    STRAIGHT_QUOTES,
    PROGRAMMERS;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
