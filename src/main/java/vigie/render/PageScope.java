package vigie.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
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
    private final @Nullable Notes notes;

    PageScope(Scope scope, PageModel page) {
        this(scope, page, null);
    }

    /** @param notes of the page that is being written */
    PageScope(Scope scope, PageModel page, @Nullable Notes notes) {
        this.scope = scope;
        this.page = page;
        this.notes = notes;
    }

    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "page" -> page;
            case Notes.NAME -> notes;
            case "policy" -> scope.method(arguments -> Scope.policy(ServerHeaders.policyOf(page.page()), arguments));
            case "menu" -> scope.method(arguments -> menu(scope.site().menu(Scope.text(arguments, 0))));
            default -> scope.get(name);
        };
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private List<Map<String, Object>> menu(List<Site.MenuEntry> entries) {
        return entries.stream().map(this::entry).flatMap(Optional::stream).toList();
    }

    /** Without {@code url} when it only stands above others. */
    private Optional<Map<String, Object>> entry(Site.MenuEntry entry) {
        Page target = entry.key()
                .flatMap(key -> scope.site().page(key, scope.language()))
                .orElse(null);
        List<Map<String, Object>> children = menu(entry.children());
        if (target == null && entry.url().isEmpty() && children.isEmpty()) {
            return Optional.empty();
        }
        String own = scope.site().campaign().localized(entry.title(), scope.language());
        String here = scope.language().toLanguageTag();
        Map<String, Object> model = new LinkedHashMap<>();
        Page titled =
                target != null && (own.isEmpty() || (!isIn(entry.title(), here) && isHere(target))) ? target : null;
        model.put(
                "title",
                titled != null ? scope.model(titled).title() : scope.values().text(own));
        model.put("lang", target == null ? here : target.language().toLanguageTag());
        String written = isIn(entry.title(), here) ? here : firstLanguage();
        model.put("titleLang", titled != null ? titled.language().toLanguageTag() : written);
        model.put("current", target != null && target == page.page());
        model.put("active", (target != null && isAbove(target)) || isActive(children));
        model.put("children", children);
        if (target != null) {
            scope.site().until(target).ifPresent(moment -> model.put("until", moment.toString()));
            model.put("url", scope.site().url(target));
        } else if (!entry.url().isEmpty()) {
            model.put("url", entry.url());
        }
        return Optional.of(model);
    }

    private boolean isHere(Page target) {
        return target.language().equals(scope.language());
    }

    private String firstLanguage() {
        return scope.site().campaign().firstLanguage().toLanguageTag();
    }

    /** True also for a title that is the same in all languages. */
    private static boolean isIn(Object title, String language) {
        return !(title instanceof Map<?, ?> byLanguage) || byLanguage.containsKey(language);
    }

    private static boolean isActive(List<Map<String, Object>> entries) {
        return entries.stream().anyMatch(entry -> Boolean.TRUE.equals(entry.get("active")));
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
