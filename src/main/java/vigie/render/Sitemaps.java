package vigie.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigie.site.Page;

/**
 * Every page that search engines may know. A file holds at most 50,000 addresses and 50 MB
 * (<a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>); since each page also names its translations, it holds
 * as many fewer as there are languages. A larger site has several, and an index of them.
 */
final class Sitemaps {

    private static final int LARGEST = 50_000;
    private static final String INDEX = "sitemap-index.xml";

    private final Renderer renderer;
    private final int largest;

    Sitemaps(Renderer renderer) {
        this(renderer, LARGEST / renderer.site().campaign().languages().size());
    }

    /** @param largest how many pages one file holds */
    Sitemaps(Renderer renderer, int largest) {
        this.renderer = renderer;
        this.largest = largest;
    }

    List<Output> outputs() {
        List<PageModel> all = renderer.site().pages().stream()
                .filter(this::isListed)
                .map(renderer::model)
                .toList();
        if (all.size() <= largest) {
            return List.of(output(Theme.SITEMAP, Theme.SITEMAP, Map.of("entries", all)));
        }
        List<Output> outputs = new ArrayList<>();
        List<String> addresses = new ArrayList<>();
        for (int from = 0; from < all.size(); from += largest) {
            String path = "sitemap-" + (outputs.size() + 1) + ".xml";
            List<PageModel> part = all.subList(from, Math.min(all.size(), from + largest));
            outputs.add(output(path, Theme.SITEMAP, Map.of("entries", part)));
            addresses.add(renderer.site().campaign().url() + "/" + path);
        }
        outputs.add(output(Theme.SITEMAP, INDEX, Map.of("sitemaps", addresses)));
        return outputs;
    }

    private boolean isListed(Page page) {
        return page.kind() != Page.Kind.NOT_FOUND
                && renderer.isRendered(page)
                && !Boolean.TRUE.equals(page.fields().get("noindex"));
    }

    private Output output(String path, String template, Map<String, Object> names) {
        return new Output.OfTemplate(
                path, List.of("feeds/" + template + ".ftl"), renderer.outputScope(new LinkedHashMap<>(names)));
    }
}
