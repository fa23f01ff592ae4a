package vigie.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        Value.Mapping root = campaign.document().frontMatter();
        Value written = root.get("menus");
        if (campaign.fields().get("menus") instanceof Map<?, ?> declared) {
            declared.forEach((name, entries) -> {
                Value place = written instanceof Value.Mapping all ? all.get(name.toString()) : null;
                menus.put(name.toString(), entries(entries, place, root.spanOf("menus")));
            });
        }
        return menus;
    }

    private List<Site.MenuEntry> entries(@Nullable Object declared, @Nullable Value written, SourceSpan around) {
        List<Site.MenuEntry> entries = new ArrayList<>();
        List<?> list = declared instanceof List<?> given ? given : List.of();
        List<Value> places = written instanceof Value.Sequence sequence ? sequence.items() : List.of();
        for (int i = 0; i < list.size(); i++) {
            Value place = places.size() == list.size() ? places.get(i) : null;
            if (list.get(i) instanceof Map<?, ?> entry) {
                add(entry, place, around, entries);
            }
        }
        return List.copyOf(entries);
    }

    /** What leads nowhere is kept only for the sake of what stands below it. */
    private void add(Map<?, ?> entry, @Nullable Value written, SourceSpan around, List<Site.MenuEntry> entries) {
        Value.Mapping place = written instanceof Value.Mapping mapping ? mapping : null;
        SourceSpan span = place == null ? around : place.spanOf("page");
        List<Site.MenuEntry> children =
                entries(entry.get("children"), place == null ? null : place.get("children"), span);
        Object title = Objects.requireNonNullElse(entry.get("title"), "");
        Object url = Objects.requireNonNullElse(entry.get("url"), "");
        Object page = entry.get("page");
        Optional<String> key = page == null ? Optional.empty() : key(page.toString(), span);
        boolean isHeading = !children.isEmpty() && !title.equals("");
        if (key.isPresent() || !url.equals("") || isHeading) {
            entries.add(new Site.MenuEntry(title, key, url.toString(), children));
        }
    }

    /** Of the page that is meant; nothing, and a fault, when there is none today. */
    private Optional<String> key(String path, SourceSpan span) {
        String file = path.startsWith("/") ? path.substring(1) : path;
        Page page = links.page(file);
        if (page != null && page.isShown()) {
            return Optional.of(page.key());
        }
        diagnostics.add(
                page != null || links.unpublished(file) != null
                        ? Diagnostic.of(SiteFault.UNPUBLISHED_MENU_PAGE, span, "page", file)
                        : missing(file, span));
        return Optional.empty();
    }

    private Diagnostic missing(String file, SourceSpan span) {
        Diagnostic missing = Diagnostic.of(SiteFault.UNKNOWN_MENU_PAGE, span, "page", file);
        return links.nearestPage(file)
                .map(nearest -> missing.with("nearest", nearest))
                .orElse(missing);
    }
}
