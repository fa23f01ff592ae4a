package vigie.render;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.site.Page;
import vigie.site.Site;

/** Which layout a page gets: its own, its type's, or that of its kind. */
final class Layouts {

    private static final Set<String> OTHERS =
            Set.of("base", "404", "redirect", "taxonomy", "term", "gallery", "edition");

    private final Set<String> known;
    private final Diagnostics diagnostics;

    Layouts(Set<String> known, Diagnostics diagnostics) {
        this.known = known;
        this.diagnostics = diagnostics;
    }

    /** The template's name below the theme: {@code layouts/risks.list.ftl}. */
    String of(Page page) {
        Object chosen = page.fields().get("layout");
        if (chosen != null && known.contains(chosen.toString())) {
            return path(chosen.toString());
        }
        if (chosen != null) {
            report(page, chosen.toString());
        }
        String usual = usual(page);
        return path(usual == null ? "page" : usual);
    }

    /** False when a theme has nothing for such a page, which is then not made: terms of tags, page not found. */
    boolean has(Page page) {
        return page.document().isPresent() || usual(page) != null;
    }

    private @Nullable String usual(Page page) {
        for (String candidate : candidates(page)) {
            if (known.contains(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private static List<String> candidates(Page page) {
        return switch (page.kind()) {
            case HOME -> List.of("home", "list", "page");
            case LIST -> List.of(page.key() + ".list", "list", "page");
            case ITEM -> List.of(page.type() + ".page", "page");
            case TAXONOMY -> List.of(page.taxonomy().orElse("") + ".taxonomy", "taxonomy");
            case TERM -> List.of(page.taxonomy().orElse("") + ".term", "term");
            case NOT_FOUND -> List.of("404");
        };
    }

    private void report(Page page, String layout) {
        Diagnostic unknown = Diagnostic.of(
                        RenderFault.UNKNOWN_LAYOUT,
                        page.document()
                                .map(document -> document.frontMatter().spanOf("layout"))
                                .orElse(Site.spanOf(page)),
                        "name",
                        layout)
                .among(chosen(), layout);
        boolean imported = page.document().map(Document::imported).orElse(false);
        diagnostics.add(imported ? unknown.asWarning() : unknown);
    }

    /** Those that a page may choose: not those of one type, nor what stands around every page. */
    private List<String> chosen() {
        return known.stream()
                .filter(name -> !name.contains(".") && !OTHERS.contains(name))
                .sorted()
                .toList();
    }

    private static String path(String name) {
        return "layouts/" + name + ".ftl";
    }
}
