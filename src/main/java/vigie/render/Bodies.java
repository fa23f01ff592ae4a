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

    private static final Body EMPTY = new Body("", List.of(), Set.of(), List.of(), List.of(), List.of(), List.of());

    private final Site site;
    private final Markdown markdown;
    private final Diagnostics diagnostics;
    private final Set<Page> rendered = ConcurrentHashMap.newKeySet();
    private final Queue<Body.AnchorLink> anchorLinks = new ConcurrentLinkedQueue<>();
    private final Queue<Body.OutsideLink> outsideLinks = new ConcurrentLinkedQueue<>();

    Bodies(Site site, Directives directives, Diagnostics diagnostics) {
        this.site = site;
        this.markdown = new Markdown(directives);
        this.diagnostics = diagnostics;
    }

    /** A pure function but for what it reports, which it reports once. */
    Body of(Page page) {
        Document document = page.document().orElse(null);
        if (document == null || document.body().isBlank()) {
            return EMPTY;
        }
        Body body = markdown.render(text(page, document));
        if (rendered.add(page)) {
            body.diagnostics().forEach(diagnostic -> report(document, diagnostic));
            body.anchorLinks().forEach(link -> anchorLinks.add(onItsPage(link, page)));
            outsideLinks.addAll(body.outsideLinks());
        }
        return body;
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
                        new BodyLinks(site.links(page), page)),
                firstColumn(span, written));
        body.diagnostics().forEach(diagnostic -> report(document, diagnostic));
        body.anchorLinks().forEach(link -> anchorLinks.add(onItsPage(link, page)));
        outsideLinks.addAll(body.outsideLinks());
        return body.html();
    }

    /** The example of a component, as if it stood on a page, as HTML. */
    String example(Page page, Gallery.Example example) {
        Body body = markdown.render(new MarkdownText(
                "templates/" + example.file(),
                example.source(),
                1,
                page.language(),
                false,
                new BodyLinks(site.links(page), page),
                example.name() + "-"));
        body.diagnostics().forEach(diagnostics::add);
        return body.html();
    }

    /** A quoted text starts after its quote. */
    private static int firstColumn(SourceSpan span, @Nullable Value written) {
        boolean quoted = written instanceof Value.Scalar scalar && !scalar.plain();
        return Math.max(1, span.column()) + (quoted ? 1 : 0);
    }

    /** Checks a body that no layout asked for. */
    public void check(Page page) {
        if (!rendered.contains(page)) {
            of(page);
        }
    }

    /** Links with an anchor, seen while rendering; their page is always given. */
    public Collection<Body.AnchorLink> anchorLinks() {
        return anchorLinks;
    }

    /** Links to other sites, seen while rendering; those of a field as often as a layout showed it. */
    public Collection<Body.OutsideLink> outsideLinks() {
        return outsideLinks;
    }

    private MarkdownText text(Page page, Document document) {
        return new MarkdownText(
                document.path(),
                document.body().text(),
                document.body().firstLine(),
                page.language(),
                document.imported(),
                new BodyLinks(site.links(page), page),
                page.hasOwnFile() ? "" : page.permalink().anchor() + "-");
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
