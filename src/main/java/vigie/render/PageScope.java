package vigie.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.site.Page;
import vigie.site.Site;

/** The names that the layout of one page can use. */
final class PageScope implements TemplateHashModel {

    private final Scope scope;
    private final PageModel page;

    PageScope(Scope scope, PageModel page) {
        this.scope = scope;
        this.page = page;
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "page" -> page;
            case "menu" -> scope.method(arguments -> menu(Scope.text(arguments, 0)));
            default -> scope.get(name);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private List<Map<String, Object>> menu(String name) throws TemplateModelException {
        return scope.site().menu(name).stream()
                .map(this::entry)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Map<String, Object>> entry(Site.MenuEntry entry) {
        Page target = entry.url().isEmpty()
                ? scope.site().page(entry.key(), scope.language()).orElse(null)
                : null;
        if (target == null && entry.url().isEmpty()) {
            return Optional.empty();
        }
        String title = scope.site().campaign().localized(entry.title(), scope.language());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", scope.values().text(title.isEmpty() && target != null ? target.title() : title));
        model.put("url", target == null ? entry.url() : scope.site().url(target));
        model.put(
                "lang",
                target == null
                        ? scope.language().toLanguageTag()
                        : target.language().toLanguageTag());
        model.put("current", target != null && target == page.page());
        model.put("active", target != null && isAbove(target));
        return Optional.of(model);
    }

    private boolean isAbove(Page target) {
        Page here = page.page();
        while (here != null) {
            if (here == target) {
                return here.kind() != Page.Kind.HOME || here == page.page();
            }
            here = scope.site().parent(here).orElse(null);
        }
        return false;
    }
}
