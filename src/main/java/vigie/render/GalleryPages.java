package vigie.render;

import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.site.Page;

/** What the pages of the gallery show: {@code layouts/gallery.ftl} sees it as {@code page}. */
final class GalleryPages {

    private final Renderer renderer;
    private final Gallery gallery;

    GalleryPages(Renderer renderer, Gallery gallery) {
        this.renderer = renderer;
        this.gallery = gallery;
    }

    /** The names of one page: the gallery's own {@code page}, and otherwise those of the home page. */
    private record Names(TemplateModel page, TemplateHashModel others) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) throws TemplateModelException {
            return name.equals("page") ? page : others.get(name);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }

    /** @param home in the language of the page */
    TemplateHashModel names(Output.OfGallery output, Page home) throws TemplateException, IOException {
        Scope scope = renderer.scope(output.language());
        PageScope others = new PageScope(scope, renderer.model(home));
        Map<String, Object> page = page(output);
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Gallery.Component component : gallery.in(output.language())) {
            if (component.name().equals(output.component())) {
                page.put("description", component.description());
                for (Gallery.Example example : component.examples(output.language())) {
                    String html = example.isMarkdown()
                            ? renderer.bodies().example(home, example)
                            : PageWriter.text(
                                    renderer.theme().templates().get(example.file()),
                                    new Names(scope.wrap(page), others));
                    shown.add(Map.of("name", example.name(), "source", example.source(), "html", Values.html(html)));
                }
            }
        }
        page.put("examples", shown);
        return new Names(scope.wrap(page), others);
    }

    private Map<String, Object> page(Output.OfGallery output) {
        Locale language = output.language();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("title", output.component());
        page.put("kind", "gallery");
        page.put("lang", language.toLanguageTag());
        page.put("noindex", true);
        page.put("url", url(language, output.component()));
        page.put("index", url(language, ""));
        page.put("components", components(language));
        List<Map<String, Object>> translations = new ArrayList<>();
        gallery.addresses()
                .keySet()
                .forEach(other -> translations.add(Map.of(
                        "lang", other.toLanguageTag(),
                        "name", renderer.nameOf(other),
                        "url", url(other, isIn(output.component(), other) ? output.component() : ""),
                        "current", other.equals(language))));
        page.put("translations", translations);
        return page;
    }

    private List<Map<String, Object>> components(Locale language) {
        return gallery.in(language).stream()
                .map(component -> Map.<String, Object>of(
                        "name", component.name(),
                        "url", url(language, component.name()),
                        "description", component.description()))
                .toList();
    }

    private boolean isIn(String name, Locale language) {
        return gallery.in(language).stream()
                .anyMatch(component -> component.name().equals(name));
    }

    private String url(Locale language, String component) {
        return renderer.site().campaign().base() + "/" + gallery.addresses().get(language)
                + (component.isEmpty() ? "" : component + "/");
    }
}
