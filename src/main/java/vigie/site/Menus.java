package vigie.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;

/** The menus of {@code campaign.yaml}, each entry checked to lead somewhere. */
final class Menus {

    private final Campaign campaign;
    private final LinkTable links;
    private final Diagnostics diagnostics;

    Menus(Campaign campaign, LinkTable links, Diagnostics diagnostics) {
        this.campaign = campaign;
        this.links = links;
        this.diagnostics = diagnostics;
    }

    Map<String, List<Site.MenuEntry>> read() {
        Map<String, List<Site.MenuEntry>> menus = new LinkedHashMap<>();
        if (campaign.fields().get("menus") instanceof Map<?, ?> declared) {
            declared.forEach(
                    (name, entries) -> menus.put(name.toString(), entries(name.toString(), (List<?>) entries)));
        }
        return menus;
    }

    private List<Site.MenuEntry> entries(String menu, List<?> declared) {
        List<Site.MenuEntry> entries = new ArrayList<>();
        for (int i = 0; i < declared.size(); i++) {
            if (declared.get(i) instanceof Map<?, ?> entry) {
                Site.MenuEntry found = entry(entry, spanOf(menu, i));
                if (found != null) {
                    entries.add(found);
                }
            }
        }
        return List.copyOf(entries);
    }

    private Site.@Nullable MenuEntry entry(Map<?, ?> entry, SourceSpan span) {
        Object title = entry.containsKey("title") ? entry.get("title") : "";
        Object url = entry.get("url");
        Object path = entry.get("page");
        if (path == null) {
            return url == null ? null : new Site.MenuEntry(title, "", url.toString());
        }
        String file = path.toString().replaceFirst("^/", "");
        Page page = links.page(file);
        if (page != null && page.isShown()) {
            return new Site.MenuEntry(title, page.key(), "");
        }
        diagnostics.add(
                page != null || links.unpublished(file) != null
                        ? Diagnostic.of(SiteFault.UNPUBLISHED_MENU_PAGE, span, "page", file)
                        : missing(file, span));
        return null;
    }

    private Diagnostic missing(String file, SourceSpan span) {
        Diagnostic missing = Diagnostic.of(SiteFault.UNKNOWN_MENU_PAGE, span, "page", file);
        return links.nearestPage(file)
                .map(nearest -> missing.with("nearest", nearest))
                .orElse(missing);
    }

    private SourceSpan spanOf(String menu, int index) {
        Value.Mapping root = campaign.document().frontMatter();
        if (root.get("menus") instanceof Value.Mapping menus
                && menus.get(menu) instanceof Value.Sequence entries
                && entries.items().get(index) instanceof Value.Mapping entry) {
            return entry.spanOf("page");
        }
        return root.spanOf("menus");
    }
}
