package vigie.site;

import java.util.Map;
import vigie.diagnostic.SourceSpan;

/**
 * One figure, date or claim of the register.
 *
 * @param source the id of the document that it was taken from
 * @param fields as in {@code seeds/}: {@code value}, {@code unit}, {@code statement} …
 * @param state whether it holds at the time of the build
 */
public record Fact(String id, Source source, Map<String, Object> fields, State state, SourceSpan span) {

    /** Whether a fact may be read today. */
    public enum State {
        CURRENT,
        NOT_YET,
        EXPIRED
    }
}
