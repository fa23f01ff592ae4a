package vigie.markdown;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vigie.site.Target;

/** Cleans HTML that was moved in from elsewhere by a list of what is allowed. */
final class ImportedHtml {

    /** Marks what our own writer has written, whose addresses are resolved already. */
    static final String RESOLVED = "data-resolved";

    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "a",
                    "abbr",
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "img",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "time",
                    "tr",
                    "u",
                    "ul",
                    "var")
            .addAttributes(
                    ":all",
                    "id",
                    "class",
                    "lang",
                    "dir",
                    "title",
                    "role",
                    "aria-label",
                    "aria-labelledby",
                    "tabindex",
                    "data-until")
            .addAttributes("a", "href", "rel", RESOLVED)
            .addAttributes("img", "src", "alt", "width", "height", "srcset", "sizes", "loading", "decoding", RESOLVED)
            .addAttributes("ol", "start")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("time", "datetime");

    private ImportedHtml() {}

    /** The body as written, cleaned. The lines of its blocks are lost, since the HTML is a new one. */
    static Body clean(BodyWriter body) {
        Document clean = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(body.out.toString()));
        clean.outputSettings().prettyPrint(false);
        MarkdownText text = body.text;
        for (Element link : clean.select("a[href]")) {
            resolveLink(link, text);
        }
        for (Element picture : clean.select("img")) {
            resolvePicture(picture, text);
        }
        Set<String> ids = new LinkedHashSet<>();
        for (Element element : clean.select("[id]")) {
            if (!ids.add(element.id())) {
                element.removeAttr("id");
            }
        }
        return new Body(
                clean.body().html(),
                List.copyOf(body.headings),
                ids,
                List.copyOf(body.anchorLinks),
                List.copyOf(body.outsideLinks),
                List.of(),
                Set.copyOf(body.leftOut),
                List.copyOf(body.diagnostics()));
    }

    private static void resolveLink(Element link, MarkdownText text) {
        if (link.hasAttr(RESOLVED)) {
            link.removeAttr(RESOLVED);
            return;
        }
        Target target = text.links().link(link.attr("href"));
        if (target instanceof Target.Inside inside) {
            link.attr("href", inside.url());
            inside.language().ifPresent(other -> link.attr("hreflang", other.toLanguageTag()));
        } else if (target instanceof Target.Asset asset) {
            link.attr("href", asset.url());
        } else if (target instanceof Target.Outside outside
                && Schemes.refused(outside.url()).isEmpty()) {
            link.attr("href", outside.url());
            if (outside.url().startsWith("http")) {
                link.attr("rel", "noopener noreferrer");
            }
        } else {
            link.unwrap();
        }
    }

    private static void resolvePicture(Element picture, MarkdownText text) {
        if (picture.hasAttr(RESOLVED)) {
            picture.removeAttr(RESOLVED);
            return;
        }
        picture.removeAttr("srcset").removeAttr("sizes");
        Target target = text.links().picture(picture.attr("src"));
        if (target instanceof Target.Picture found) {
            picture.attr("src", found.src())
                    .attr("width", String.valueOf(found.width()))
                    .attr("height", String.valueOf(found.height()));
            if (!found.plain().isEmpty()) {
                picture.attr("srcset", found.plain()).attr("sizes", found.sizes());
            }
        } else if (target instanceof Target.Asset asset) {
            picture.attr("src", asset.url());
        } else {
            picture.remove();
            return;
        }
        if (!picture.hasAttr("alt")) {
            picture.attr("alt", "");
        }
    }
}
