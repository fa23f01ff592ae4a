package vigie.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;

/**
 * A document that facts come from.
 *
 * @param id the name of its file in {@code seeds/}
 * @param record what that file says: {@code title}, {@code publisher}, {@code date}, {@code url} …
 */
public record Source(String id, Document record) {

    public Map<String, Object> fields() {
        return record.fields();
    }

    /** Of one campaign, those of one name: what the file says is long, and would be compared word by word. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source source && source.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
