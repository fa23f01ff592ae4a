package vigie.site;

import java.util.Map;
import vigie.content.Value;
import vigie.diagnostic.SourceSpan;

/**
 * One figure, date or claim of the register.
 *
 * @param source the id of the document that it was taken from
 * @param fields as in {@code seeds/}: {@code value}, {@code unit}, {@code statement} …
 * @param state whether it holds at the time of the build
 */
public record Fact(String id, Source source, Map<String, Object> fields, State state, SourceSpan span) {

    /** Where one of its fields stands in {@code seeds/}; the name of the fact when it has none. */
    public SourceSpan spanOf(String... path) {
        Value value = source.record().frontMatter().get("facts");
        value = value instanceof Value.Mapping facts ? facts.get(id) : null;
        for (String name : path) {
            value = value instanceof Value.Mapping fields ? fields.get(name) : null;
        }
        return value == null ? span : value.span();
    }

    /** Whether a fact may be read today. */
    public enum State {
        CURRENT,
        NOT_YET,
        EXPIRED
    }
}
