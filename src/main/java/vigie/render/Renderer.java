package vigie.render;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vigie.assets.ThemeAssets;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.site.Page;
import vigie.site.Site;

/** From a {@link Site} to its output files, one at a time, from any thread. */
public final class Renderer {

    private final Site site;
    private final Theme theme;
    private final Gallery gallery;
    private final Diagnostics diagnostics;
    private final Layouts layouts;
    private final Bodies bodies;
    private final Map<Locale, Scope> scopes = new HashMap<>();
    private final Map<Page, PageModel> models = new ConcurrentHashMap<>();
    private final ThreadLocal<PageWriter> writers = ThreadLocal.withInitial(PageWriter::new);

    private Renderer(Site site, Theme theme, Gallery gallery, Diagnostics diagnostics) {
        this.site = site;
        this.theme = theme;
        this.gallery = gallery;
        this.diagnostics = diagnostics;
        this.layouts = new Layouts(theme.layouts(), diagnostics);
        this.bodies = new Bodies(site, new ComponentDirectives(this), diagnostics);
    }

    public static Renderer of(Site site, Theme theme, Gallery gallery, Diagnostics diagnostics) {
        Renderer renderer = new Renderer(site, theme, gallery, diagnostics);
        for (Locale language : site.campaign().languages()) {
            renderer.scopes.put(language, new Scope(renderer, language));
        }
        return renderer;
    }

    /** Everything there is to render, by path. */
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (Page page : site.pages()) {
            if (isRendered(page)) {
                int count = model(page).pageCount();
                for (int number = 1; number <= count; number++) {
                    outputs.add(new Output.OfPage(site.pageOf(page, number).file(), page, number));
                }
            }
        }
        outputs.addAll(gallery.outputs());
        for (String template : theme.outputs()) {
            outputs.add(new Output.OfTemplate(template, "outputs/" + template + ".ftl"));
        }
        for (ThemeAssets.PublishedAsset asset : theme.assets().all()) {
            outputs.add(new Output.OfTheme(asset.path(), asset.bytes()));
        }
        for (Site.PlacedAsset asset : site.assets()) {
            outputs.add(
                    new Output.OfAsset(asset.permalink().file(), asset.asset().file()));
        }
        return outputs;
    }

    /** Nothing when the output is at fault; the reason is among the diagnostics. */
    public Optional<OutputFile> render(Output output) {
        if (output instanceof Output.OfPage page) {
            return process(page.path(), layouts.of(page.page()), () -> scopeOf(page));
        }
        if (output instanceof Output.OfTemplate template) {
            return process(template.path(), template.template(), () -> new OutputScope(this, firstScope()));
        }
        if (output instanceof Output.OfGallery page) {
            return galleryPage(page);
        }
        if (output instanceof Output.OfTheme file) {
            return Optional.of(new OutputFile(file.path(), file.bytes()));
        }
        Output.OfAsset asset = (Output.OfAsset) output;
        try {
            return Optional.of(new OutputFile(asset.path(), Files.readAllBytes(asset.file())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Bodies bodies() {
        return bodies;
    }

    Site site() {
        return site;
    }

    Theme theme() {
        return theme;
    }

    Messages messages() {
        return theme.messages();
    }

    Scope scope(Locale language) {
        return scopes.getOrDefault(language, firstScope());
    }

    PageModel model(Page page) {
        PageModel known = models.get(page);
        return known != null
                ? known
                : models.computeIfAbsent(page, one -> new PageModel(this, scope(one.language()), one, 1));
    }

    String nameOf(Locale language) {
        return messages().find("language-name", language).orElse(language.toLanguageTag());
    }

    boolean isRendered(Page page) {
        return page.isShown() && layouts.has(page);
    }

    private Optional<OutputFile> galleryPage(Output.OfGallery page) {
        GalleryPages pages = new GalleryPages(this, gallery);
        return site.page("", page.language())
                .flatMap(home -> process(page.path(), "layouts/gallery.ftl", () -> pages.names(page, home)));
    }

    /** What a template can use; finding it out may fail as the template itself may. */
    private interface Names {
        TemplateHashModel get() throws TemplateException, IOException;
    }

    private Scope firstScope() {
        return Objects.requireNonNull(scopes.get(site.campaign().firstLanguage()));
    }

    private PageScope scopeOf(Output.OfPage output) {
        Scope scope = scope(output.page().language());
        PageModel model = output.number() == 1
                ? model(output.page())
                : new PageModel(this, scope, output.page(), output.number());
        return new PageScope(scope, model);
    }

    private Optional<OutputFile> process(String path, String templateName, Names names) {
        try {
            Template template = theme.templates().get(templateName);
            return Optional.of(new OutputFile(path, writers.get().process(template, names.get())));
        } catch (TemplateNotFoundException e) {
            diagnostics.add(TemplateFaults.notFound(templateName, e));
        } catch (ParseException e) {
            diagnostics.add(TemplateFaults.of(e));
        } catch (TemplateException e) {
            diagnostics.add(TemplateFaults.of(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
