package vigie.content;

import vigie.diagnostic.SourceSpan;

/**
 * A field that names something else by its id.
 *
 * @param kind what is named: {@code sources}, {@code icons}, {@code facts}, {@code tags} or a section such as {@code helplines}
 */
public record Reference(String kind, String id, SourceSpan span) {}
