package vigie.markdown;

import vigie.diagnostic.Fault;
import vigie.diagnostic.Severity;

/** What can be wrong with a body. */
enum MarkdownFault implements Fault {
    TOO_LONG,
    TOO_DEEP,
    TOO_INTRICATE,
    UNREADABLE,
    DIRECTION_CONTROL,
    BLOCK_IN_FIELD,

    HEADING_ONE,
    HEADING_SKIPPED(Severity.WARNING),
    HEADING_EMPTY,
    DUPLICATE_ID,

    LINK_MISSING,
    LINK_UNPUBLISHED(Severity.WARNING),
    LINK_EMBARGOED(Severity.WARNING),
    LINK_REFUSED,
    LINK_EMPTY,
    PICTURE_MISSING,
    PICTURE_WITHHELD(Severity.WARNING),
    PICTURE_REFUSED,
    PICTURE_ELSEWHERE,
    ALT_MISSING,
    REFERENCE_MISSING(Severity.WARNING),
    NOT_A_LINK(Severity.WARNING),

    FOOTNOTE_MISSING,
    FOOTNOTE_UNUSED(Severity.WARNING),
    FOOTNOTE_TWICE,

    ATTRIBUTE_REFUSED,
    ATTRIBUTES_LOST,
    LANGUAGE_UNKNOWN,

    RAW_HTML,
    HTML_COMMENT,

    DIRECTIVE_UNKNOWN,
    DIRECTIVE_IS_INLINE,
    DIRECTIVE_IS_LEAF,
    DIRECTIVE_IS_CONTAINER,
    DIRECTIVE_MALFORMED,
    DIRECTIVE_LABEL_MISSING,
    DIRECTIVE_ATTRIBUTE_UNKNOWN,
    DIRECTIVE_ATTRIBUTE_MISSING,
    DIRECTIVE_ATTRIBUTE_TWICE,
    CONTAINER_UNCLOSED,
    CONTAINER_END_ALONE;

    private final Severity severity;

    MarkdownFault() {
        this(Severity.ERROR);
    }

    MarkdownFault(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
