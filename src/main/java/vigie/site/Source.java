package vigie.site;

import java.util.Map;
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
}
