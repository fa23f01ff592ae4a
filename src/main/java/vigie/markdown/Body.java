package vigie.markdown;

import java.util.List;
import java.util.Set;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/**
 * Rendered Markdown.
 *
 * @param html well-formed, without any enclosing element
 * @param headings in reading order
 * @param ids every id in the HTML, so that links to anchors can be checked
 * @param anchorLinks links with an anchor to pages of the campaign, still to be checked
 * @param outsideLinks links to other sites
 * @param lines which source line each block comes from, in the order of the HTML
 * @param leftOut ids of headings that are left out today, with what stood under them
 * @param diagnostics what is wrong with it
 */
public record Body(
        String html,
        List<Heading> headings,
        Set<String> ids,
        List<AnchorLink> anchorLinks,
        List<OutsideLink> outsideLinks,
        List<BlockLine> lines,
        Set<String> leftOut,
        List<Diagnostic> diagnostics) {

    /** @param text without markup, with typography */
    public record Heading(int level, String id, String text) {}

    /** @param page the permalink of the page that should have the anchor; empty for the page itself */
    public record AnchorLink(String page, String anchor, SourceSpan span, boolean imported) {}

    /** @param address as written: {@code https://…} */
    public record OutsideLink(String address, SourceSpan span) {}

    /**
     * @param offset of the first character of the block in the HTML
     * @param line of the source file, from 1
     */
    public record BlockLine(int offset, int line) {}
}
