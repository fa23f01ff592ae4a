package vigie.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.site.Page;
import vigie.site.Site;

/** One page in every language of the site. */
record PageLanguages(Renderer renderer, Page page) {

    /** The translations with their full addresses, this one among them; none when there is only one. */
    List<Map<String, Object>> alternates() {
        List<Page> translations =
                site().translations(page).stream().filter(this::isFound).toList();
        List<Map<String, Object>> alternates = new ArrayList<>();
        if (translations.size() > 1) {
            translations.forEach(
                    other -> alternates.add(alternate(other.language().toLanguageTag(), other)));
            alternates.add(alternate("x-default", translations.get(0)));
        }
        return alternates;
    }

    private Map<String, Object> alternate(String language, Page other) {
        return Map.of(
                "lang",
                language,
                "url",
                site().campaign().url() + other.permalink().url(""));
    }

    /** Where readers of each language are led: to the same page, otherwise to the nearest list above it. */
    List<Map<String, Object>> all() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Locale language : site().campaign().languages()) {
            Page nearest = nearest(language);
            if (nearest != null) {
                all.add(model(language, nearest));
            }
        }
        return all;
    }

    private Map<String, Object> model(Locale language, Page other) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("lang", language.toLanguageTag());
        model.put("name", renderer.nameOf(language));
        model.put("url", site().url(other));
        model.put("current", language.equals(page.language()));
        model.put("translated", isTranslation(other));
        model.put("title", title(language, other));
        return model;
    }

    /** The home page by the word for it, since its title says something else. */
    private Object title(Locale language, Page other) {
        if (other.kind() == Page.Kind.HOME) {
            String home = renderer.messages().own("home", language).orElse(other.title());
            return renderer.scope(language).values().text(home);
        }
        return renderer.model(other).title();
    }

    private @Nullable Page nearest(Locale language) {
        Page here = page;
        while (here != null) {
            Page other = site().translations(here).stream()
                    .filter(one -> one.language().equals(language) && renderer.isRendered(one))
                    .findFirst()
                    .orElse(null);
            if (other != null) {
                return other;
            }
            here = site().parent(here).orElse(null);
        }
        return site().page("", language)
                .filter(home -> home.language().equals(language))
                .orElse(null);
    }

    private boolean isFound(Page other) {
        return renderer.isRendered(other) && !Boolean.TRUE.equals(other.fields().get("noindex"));
    }

    private boolean isTranslation(Page other) {
        return other.key().equals(page.key()) && other.kind() == page.kind();
    }

    private Site site() {
        return renderer.site();
    }
}
