package vigie.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vigie.site.Campaign;
import vigie.site.Page;

/** The terms that one page has, each with the address of its page. */
record PageTerms(Renderer renderer, Scope scope, Page page) {

    /** Taxonomies in which the page has terms; without {@code url} what the theme has no page for. */
    List<Map<String, Object>> taxonomies() {
        List<Map<String, Object>> taxonomies = new ArrayList<>();
        for (Campaign.Taxonomy taxonomy : renderer.site().campaign().taxonomies()) {
            List<Map<String, Object>> terms = page.values(taxonomy.name()).stream()
                    .map(value -> term(taxonomy, value))
                    .toList();
            if (!terms.isEmpty()) {
                taxonomies.add(
                        Map.of("name", taxonomy.name(), "title", scope.taxonomyTitle(taxonomy.name()), "terms", terms));
            }
        }
        return taxonomies;
    }

    private Map<String, Object> term(Campaign.Taxonomy taxonomy, String value) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", scope.values().text(value));
        renderer.site().term(taxonomy.name(), value, page.language()).ifPresent(term -> {
            model.put("title", scope.model(term).title());
            if (renderer.isRendered(term)) {
                model.put("url", renderer.site().url(term));
            }
        });
        return model;
    }
}
