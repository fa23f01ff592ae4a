package vigie.render;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.markdown.Body;
import vigie.markdown.Directives;
import vigie.markdown.Markdown;
import vigie.markdown.MarkdownText;
import vigie.site.Page;
import vigie.site.Site;

/** Renders the body of any page when a layout asks for it, and keeps what must still be checked, not the HTML. */
public final class Bodies {

    private static final Body EMPTY =
            new Body("", List.of(), Set.of(), List.of(), List.of(), List.of(), Set.of(), List.of());

    private final Site site;
    private final ShownPictures shown;
    private final Markdown markdown;
    private final Messages messages;
    private final Diagnostics diagnostics;
    private final Set<Page> rendered = ConcurrentHashMap.newKeySet();
    private final Queue<Body.AnchorLink> anchorLinks = new ConcurrentLinkedQueue<>();
    private final Queue<Body.OutsideLink> outsideLinks = new ConcurrentLinkedQueue<>();
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

    Bodies(Site site, ShownPictures shown, Directives directives, Messages messages, Diagnostics diagnostics) {
        this.site = site;
        this.shown = shown;
        this.markdown = new Markdown(directives);
        this.messages = messages;
        this.diagnostics = diagnostics;
    }

    Body of(Page page) {
        return of(page, null);
    }

    /**
     * A pure function but for what it reports, which it reports once.
     *
     * @param notes of the finished page that shows it, which number its sources
     */
    Body of(Page page, @Nullable Notes notes) {
        Document document = page.document().orElse(null);
        if (document == null || document.body().isBlank()) {
            return EMPTY;
        }
        BodyLinks.Face face = notes == null ? BodyLinks.Face.PLAIN : BodyLinks.Face.PAGE;
        Body body = markdown.render(text(page, document, notes, face));
        if (rendered.add(page)) {
            body.diagnostics().forEach(diagnostic -> report(document, diagnostic));
            body.anchorLinks().forEach(link -> anchorLinks.add(onItsPage(link, page)));
            outsideLinks.addAll(body.outsideLinks());
            body.leftOut().forEach(id -> leftOut.add(page.permalink().path() + "#" + id));
        }
        return body;
    }

    /** As it stands in an e-mail; reports only what its page does not report, too. */
    String mail(Page page) {
        Document document = page.document().orElseThrow();
        Body body = markdown.render(text(page, document, null, BodyLinks.Face.MAIL));
        body.diagnostics().stream()
                .filter(diagnostic -> diagnostic.fault() == RenderFault.NOT_FOR_MAIL)
                .forEach(diagnostic -> report(document, diagnostic));
        return body.html();
    }

    /** One paragraph of Markdown in a field of the front matter, as HTML. */
    String field(Page page, String text, @Nullable Value written) {
        Document document = page.document().orElseThrow();
        SourceSpan span = written == null ? SourceSpan.of(document.path()) : written.span();
        Body body = markdown.renderInline(
                new MarkdownText(
                        document.path(),
                        text,
                        Math.max(1, span.line()),
                        page.language(),
                        document.imported(),
                        new BodyLinks(site.links(page), page, shown, null, BodyLinks.Face.PAGE),
                        "",
                        messages.wording(page.language()).words()),
                firstColumn(span, written));
        body.diagnostics().forEach(diagnostic -> report(document, diagnostic));
        body.anchorLinks().forEach(link -> anchorLinks.add(onItsPage(link, page)));
        outsideLinks.addAll(body.outsideLinks());
        return body.html();
    }

    /** The example of a component, as if it stood on a page, as HTML. */
    String example(Page page, Gallery.Example example) {
        Body body = markdown.render(new MarkdownText(
                example.path(),
                example.source(),
                1,
                page.language(),
                false,
                new BodyLinks(site.links(page), page, shown, null, BodyLinks.Face.PAGE),
                example.name() + "-",
                messages.wording(page.language()).words()));
        body.diagnostics().forEach(diagnostics::add);
        return body.html();
    }

    /** A quoted text starts after its quote. */
    private static int firstColumn(SourceSpan span, @Nullable Value written) {
        boolean quoted = written instanceof Value.Scalar scalar && !scalar.plain();
        return Math.max(1, span.column()) + (quoted ? 1 : 0);
    }

    /** Checks a body that no layout asked for. */
    void check(Page page) {
        if (!rendered.contains(page)) {
            of(page);
        }
    }

    /** Links with an anchor, seen while rendering; their page is always given. */
    public Collection<Body.AnchorLink> anchorLinks() {
        return anchorLinks;
    }

    /** Whether an anchor of a page leads to what is only left out today. */
    public boolean isLeftOut(String path, String anchor) {
        return leftOut.contains(path + "#" + anchor) || site.isLeftOut(path, anchor);
    }

    /** Links to other sites, seen while rendering; those of a field as often as a layout showed it. */
    public Collection<Body.OutsideLink> outsideLinks() {
        return outsideLinks;
    }

    private MarkdownText text(Page page, Document document, @Nullable Notes notes, BodyLinks.Face face) {
        return new MarkdownText(
                document.path(),
                document.body().text(),
                document.body().firstLine(),
                page.language(),
                document.imported(),
                new BodyLinks(site.links(page), page, shown, notes, face),
                page.hasOwnFile() ? "" : page.permalink().anchor() + "-",
                messages.wording(page.language()).words());
    }

    private void report(Document document, Diagnostic diagnostic) {
        diagnostics.add(document.imported() ? diagnostic.asWarning() : diagnostic);
    }

    private static Body.AnchorLink onItsPage(Body.AnchorLink link, Page page) {
        return link.page().isEmpty()
                ? new Body.AnchorLink(page.permalink().path(), link.anchor(), link.span(), link.imported())
                : link;
    }
}
