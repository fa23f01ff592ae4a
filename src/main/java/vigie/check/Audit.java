package vigie.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.markdown.Body;
import vigie.render.Output;
import vigie.render.OutputFile;
import vigie.site.Page;
import vigie.site.Permalink;

/** Reads every finished page once: nothing on it may lead nowhere, and no id may stand twice. */
public final class Audit {

    private final String base;
    private final Predicate<String> isPublished;
    private final Diagnostics diagnostics;
    private final Set<String> published = new HashSet<>();
    /** Links that lead to a page or file, whatever page they stand on: those of menus stand on every one. */
    private final Set<String> sound = ConcurrentHashMap.newKeySet();

    private final Map<String, Set<String>> ids = new ConcurrentHashMap<>();
    /** Wrong links by what they lead to, with the first page that has them: a menu stands on every page. */
    private final Map<String, String> deadLinks = new ConcurrentHashMap<>();

    /** Links to other sites, with the first page that has them. */
    private final Map<String, String> outside = new ConcurrentHashMap<>();

    private final Map<String, String> anchors = new ConcurrentHashMap<>();
    /** Files that were moved in: what is wrong on their pages alone is no reason not to publish. */
    private final Set<String> imported = ConcurrentHashMap.newKeySet();

    /**
     * Prepares to read pages.
     *
     * @param base the path of the site on its host
     * @param outputs what will be published
     * @param isPublished whether a path below the output folder will be published beside them, as far as the pages that were
     *     read ask for it
     */
    public Audit(String base, List<Output> outputs, Predicate<String> isPublished, Diagnostics diagnostics) {
        this.base = base;
        this.isPublished = isPublished;
        this.diagnostics = diagnostics;
        for (Output output : outputs) {
            published.add("/" + output.path());
            if (output.path().endsWith("index.html")) {
                published.add("/" + output.path().substring(0, output.path().length() - "index.html".length()));
            }
        }
    }

    /** From any thread. */
    public void read(Output output, OutputFile file) {
        if (!(output instanceof Output.OfPage page)) {
            return;
        }
        HtmlScan scan = HtmlScan.of(file.bytes());
        String address = addressOf(page.path());
        if (page.page().document().map(Document::imported).orElse(false)) {
            imported.add(spanOf(page.page()).file());
        }
        ids.put(address, unique(scan.ids(), page.page()));
        for (String link : scan.links()) {
            check(link, address, page.page());
        }
    }

    /**
     * When all pages are read: anchors may lead to any of them.
     *
     * @param leftOut whether an anchor of a page leads to what is only left out today, which must not keep the rest from being
     *     published
     */
    public void finish(Collection<Body.AnchorLink> inBodies, BiPredicate<String, String> leftOut) {
        Set<String> reported = new HashSet<>();
        for (Body.AnchorLink link : inBodies) {
            Set<String> known = ids.get(link.page());
            if (known != null && !known.contains(link.anchor())) {
                reported.add(link.page() + "#" + link.anchor());
                report(link, known, leftOut);
            }
        }
        anchors.forEach((target, source) -> {
            int hash = target.indexOf('#');
            Set<String> known = ids.get(target.substring(0, hash));
            if (known != null && !known.contains(target.substring(hash + 1)) && !reported.contains(target)) {
                report(CheckFault.DEAD_ANCHOR_IN_LAYOUT, source, target);
            }
        });
        deadLinks.forEach((link, source) -> report(CheckFault.DEAD_LINK, source, link));
    }

    private void report(CheckFault fault, String source, String link) {
        Diagnostic dead = Diagnostic.of(fault, SourceSpan.of(source), "link", link);
        diagnostics.add(imported.contains(source) ? dead.asWarning() : dead);
    }

    private void report(Body.AnchorLink link, Set<String> known, BiPredicate<String, String> leftOut) {
        Diagnostic dead = Diagnostic.of(
                        CheckFault.DEAD_ANCHOR, link.span(), "anchor", link.anchor(), "page", link.page())
                .among(known, link.anchor());
        boolean warning = link.imported() || leftOut.test(link.page(), link.anchor());
        diagnostics.add(warning ? dead.asWarning() : dead);
    }

    private Set<String> unique(List<String> all, Page page) {
        Set<String> unique = new HashSet<>(all.size() * 2);
        for (String id : all) {
            if (!unique.add(id)) {
                Diagnostic twice = Diagnostic.of(CheckFault.SAME_ID, spanOf(page), "id", id);
                boolean imported = page.document().map(Document::imported).orElse(false);
                diagnostics.add(imported ? twice.asWarning() : twice);
            }
        }
        return unique;
    }

    private void check(String link, String address, Page page) {
        if (sound.contains(link)) {
            return;
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        if (!path.isEmpty() && (!path.startsWith(base + "/") || path.startsWith("//"))) {
            keepOutside(link, page);
            return;
        }
        int query = path.indexOf('?');
        String inside =
                path.isEmpty() ? address : decoded(path.substring(base.length(), query < 0 ? path.length() : query));
        String source = spanOf(page).file();
        if (!published.contains(inside) && !isPublished.test(inside.substring(1))) {
            deadLinks.merge(link, source, this::gravest);
        } else if (hash < 0) {
            sound.add(link);
        } else if (hash >= 0 && hash + 1 < link.length()) {
            anchors.merge(inside + "#" + decoded(link.substring(hash + 1)), source, this::gravest);
        }
    }

    private void keepOutside(String link, Page page) {
        if (link.startsWith("http") || link.startsWith("//")) {
            outside.merge(link, spanOf(page).file(), Audit::first);
        }
    }

    /** The links to other sites that finished pages have, each with the file of the first page that has it. */
    public Map<String, String> outside() {
        return outside;
    }

    private static String decoded(String text) {
        return Permalink.decode(text);
    }

    /** A page of the house before one that was moved in. */
    private String gravest(String a, String b) {
        return imported.contains(a) == imported.contains(b) ? first(a, b) : imported.contains(a) ? b : a;
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static String addressOf(String path) {
        return path.endsWith("index.html")
                ? "/" + path.substring(0, path.length() - "index.html".length())
                : "/" + path;
    }

    private static SourceSpan spanOf(Page page) {
        return SourceSpan.of(page.document()
                .map(document -> document.path())
                .orElse("site-output/" + page.permalink().file()));
    }
}
