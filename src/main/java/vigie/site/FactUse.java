package vigie.site;

import vigie.diagnostic.SourceSpan;

/**
 * One place of the content that names a fact: {@code :fact[id]}.
 *
 * @param span of the id
 * @param field of the front matter, or of {@code campaign.yaml}; empty in a body
 */
public record FactUse(String fact, SourceSpan span, String field) {

    /** {@code content/substance.md:41} */
    public String place() {
        return span.line() == 0 ? span.file() : span.file() + ":" + span.line();
    }
}
