package vigie.site;

import java.util.Map;

/**
 * A document that facts come from.
 *
 * @param id the name of its file in {@code seeds/}
 * @param fields {@code title}, {@code publisher}, {@code date}, {@code url} …
 */
public record Source(String id, Map<String, Object> fields) {}
