package vigie.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/** The field {@code aliases}: where pages stood before. */
final class Aliases {

    /** What no file can be called on some disk, and what is no path at all: a query, an anchor. */
    private static final Pattern NO_PATH =
            Pattern.compile("[?#\\\\:*\"<>|\\p{Cntrl}]|//|/\\.{1,2}(/|$)|^/\\.vigie(/|$)");

    private final Diagnostics diagnostics;
    private final List<Site.Alias> found = new ArrayList<>();

    private Aliases(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** In the order of the pages; what is no path is reported and left out. */
    static List<Site.Alias> of(List<Page> pages, Diagnostics diagnostics) {
        Aliases aliases = new Aliases(diagnostics);
        pages.stream().filter(Page::isShown).forEach(aliases::add);
        return List.copyOf(aliases.found);
    }

    private void add(Page page) {
        if (!(page.fields().get("aliases") instanceof List<?> written)) {
            return;
        }
        Document document = page.document().orElseThrow();
        for (int i = 0; i < written.size(); i++) {
            String text = written.get(i).toString();
            SourceSpan span = spanOf(document, i);
            String path = Normalizer.normalize(Permalink.decode(text), Normalizer.Form.NFC);
            if (NO_PATH.matcher(path).find()) {
                Diagnostic refused = Diagnostic.of(SiteFault.NOT_AN_ALIAS, span, "address", text);
                diagnostics.add(document.imported() ? refused.asWarning() : refused);
            } else {
                found.add(new Site.Alias(new Permalink(withSlash(path), ""), page, span));
            }
        }
    }

    /** A page is a file of HTML or the index of a folder; hosts ask for the latter when the slash is missing. */
    private static String withSlash(String path) {
        return path.endsWith("/") || path.endsWith(".html") || path.endsWith(".htm") ? path : path + "/";
    }

    private static SourceSpan spanOf(Document document, int index) {
        return document.frontMatter().get("aliases") instanceof Value.Sequence list
                        && index < list.items().size()
                ? list.items().get(index).span()
                : document.frontMatter().spanOf("aliases");
    }
}
