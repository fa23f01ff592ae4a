package vigie.render;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.site.Page;
import vigie.site.Site;

/** The picture that other sites show beside a link to a page: the one that the page names, or its section, or the first of its language. */
final class Shares {

    private final Site site;
    private final Map<Locale, Map<String, Map<String, Object>>> byLanguage = new HashMap<>();

    /** @param offers in the order of the kit */
    Shares(Site site, Map<Page, Offer> offers) {
        this.site = site;
        offers.forEach((page, offer) -> {
            if (offer.shared()) {
                byLanguage
                        .computeIfAbsent(page.language(), language -> new LinkedHashMap<>())
                        .put(page.id(), model(offer));
            }
        });
    }

    private Map<String, Object> model(Offer offer) {
        Download image = offer.downloads().get(0);
        return Map.of(
                "url",
                site.campaign().url() + "/" + image.path(),
                "width",
                image.width(),
                "height",
                image.height(),
                "alt",
                offer.transcript().replace('\n', ' '));
    }

    /** Nothing when there is no such picture in the page's language. */
    @Nullable
    Map<String, Object> of(Page page) {
        Map<String, Map<String, Object>> images = byLanguage.getOrDefault(page.language(), Map.of());
        if (images.isEmpty()) {
            return null;
        }
        Page here = page;
        while (here != null) {
            Map<String, Object> named = images.get(String.valueOf(here.fields().get(Renderer.SHARE)));
            if (named != null) {
                return named;
            }
            here = site.parent(here).orElse(null);
        }
        return images.values().iterator().next();
    }
}
