package vigie.markdown;

/** How strictly a text is read. */
enum Dialect {
    /** Written for the campaign: no raw HTML, every fault counts. */
    HOUSE,
    /** Moved in from elsewhere: HTML is cleaned, faults are warnings. */
    IMPORTED,
    /** As CommonMark says, without typography or checks; to hold the parser against the specification. */
    COMMONMARK;

    static Dialect of(MarkdownText text) {
        return text.imported() ? IMPORTED : HOUSE;
    }
}
