package vigie.render;

import freemarker.core.ParseException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vigie.approval.Approvals;
import vigie.assets.Pictures;
import vigie.assets.ThemeAssets;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.indicator.Indicators;
import vigie.markdown.Body;
import vigie.site.Page;
import vigie.site.Site;
import vigie.study.Study;

/** From a {@link Site} to its output files, one at a time, from any thread. */
public final class Renderer {

    /** The field by which a page names the picture that other sites show beside a link to it. */
    public static final String SHARE = "shareImage";

    private static final String REDIRECT = "redirect";
    private static final List<String> STAFF_STYLES = List.of("assets/00-palette.css", "report/style.css");

    private final Site site;
    private final Theme theme;
    private final Gallery gallery;
    private final Approvals approvals;
    private final Study study;
    private final Indicators indicators;
    private final Diagnostics diagnostics;
    private final Layouts layouts;
    private final Pictures pictures;
    private final ShownPictures shownPictures;
    private final Bodies bodies;
    private final Map<Locale, Scope> scopes = new HashMap<>();
    private final Map<Page, PageModel> models = new ConcurrentHashMap<>();
    private final Map<Page, PageModel> originals = new ConcurrentHashMap<>();
    private volatile Function<Page, Map<String, Object>> printed = page -> Map.of();
    private volatile Map<Page, Offer> offers = Map.of();
    private volatile Shares shares;
    private volatile @Nullable Map<String, String> printStyles;
    private final ThreadLocal<PageWriter> writers = ThreadLocal.withInitial(PageWriter::new);

    private Renderer(
            Site site,
            Theme theme,
            Gallery gallery,
            Approvals approvals,
            Study study,
            Indicators indicators,
            Diagnostics diagnostics) {
        this.site = site;
        this.theme = theme;
        this.gallery = gallery;
        this.approvals = approvals;
        this.study = study;
        this.indicators = indicators;
        this.diagnostics = diagnostics;
        this.layouts = new Layouts(theme.layouts(), diagnostics);
        this.shares = new Shares(site, offers);
        this.pictures = Pictures.of(site, diagnostics);
        this.shownPictures = new ShownPictures(site, pictures, theme.places());
        this.bodies = new Bodies(site, shownPictures, new ComponentDirectives(this), theme.messages(), diagnostics);
    }

    public static Renderer of(
            Site site,
            Theme theme,
            Gallery gallery,
            Approvals approvals,
            Study study,
            Indicators indicators,
            Diagnostics diagnostics) {
        Renderer renderer = new Renderer(site, theme, gallery, approvals, study, indicators, diagnostics);
        for (Locale language : site.campaign().languages()) {
            renderer.scopes.put(language, new Scope(renderer, language));
        }
        return renderer;
    }

    /** Everything there is to render, by path. Pictures come later: which files are made of them, only pages can say. */
    public List<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        for (Page page : site.pages()) {
            if (isRendered(page)) {
                int count = site.pageCount(page);
                for (int number = 1; number <= count; number++) {
                    outputs.add(new Output.OfPage(site.pageOf(page, number).file(), page, number));
                }
            }
        }
        outputs.addAll(gallery.outputs());
        addTemplates(outputs);
        for (ThemeAssets.PublishedAsset asset : theme.assets().all()) {
            outputs.add(new Output.OfTheme(asset.path(), asset.bytes()));
        }
        for (Site.PlacedAsset asset : site.assets()) {
            if (!Pictures.isPicture(asset.asset().path())) {
                outputs.add(new Output.OfAsset(
                        asset.permalink().file(), asset.asset().file()));
            }
        }
        return outputs;
    }

    /** Nothing when the output is at fault (the reason is among the diagnostics), or a template for the whole site writes nothing. */
    public Optional<OutputFile> render(Output output) {
        if (output instanceof Output.OfPage page) {
            return process(page.path(), layouts.of(page.page()), () -> scopeOf(page));
        }
        if (output instanceof Output.OfTemplate template) {
            return parts(template);
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

    private void addTemplates(List<Output> outputs) {
        OutputScope names = outputScope(Map.of());
        theme.outputs().forEach((path, templates) -> outputs.add(new Output.OfTemplate(path, templates, names)));
        if (theme.feeds().contains(Theme.SITEMAP)) {
            outputs.addAll(new Sitemaps(this).outputs());
        }
        for (Site.Feed feed : site.feeds()) {
            FeedScope scope = new FeedScope(this, feed);
            outputs.add(new Output.OfTemplate(feed.permalink().file(), List.of("feeds/atom.xml.ftl"), scope));
        }
        addTables(outputs);
        if (theme.layouts().contains(REDIRECT)) {
            for (Site.Alias alias : site.aliases()) {
                PageScope scope = new PageScope(scope(alias.page().language()), model(alias.page()));
                outputs.add(new Output.OfTemplate(
                        alias.permalink().file(), List.of("layouts/" + REDIRECT + ".ftl"), scope));
            }
        }
    }

    /** A list whose layout has a twin that ends with {@code .csv} can be downloaded as a table, beside its page. */
    private void addTables(List<Output> outputs) {
        for (Page page : site.pages()) {
            String twin = page.key() + ".list.csv";
            if (page.kind() == Page.Kind.LIST && theme.layouts().contains(twin) && isRendered(page)) {
                String path = page.permalink().in(page.id() + ".csv").file();
                PageScope scope = new PageScope(scope(page.language()), model(page));
                outputs.add(new Output.OfTemplate(path, List.of("layouts/" + twin + ".ftl"), scope));
            }
        }
    }

    private Optional<OutputFile> parts(Output.OfTemplate output) {
        List<byte[]> parts = new ArrayList<>();
        for (String template : output.templates()) {
            process(output.path(), template, output::names).ifPresent(part -> parts.add(part.bytes()));
        }
        byte[] whole = parts.size() == 1 ? parts.get(0) : joined(parts);
        return isBlank(whole) ? Optional.empty() : Optional.of(new OutputFile(output.path(), whole));
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    /**
     * A page for staff, which needs nothing beside itself and is never published: {@code report/report.ftl} in the theme's look.
     *
     * @param names beside those of every layout; {@code style} is added
     * @return nothing when the theme has no such template, or it is at fault
     */
    public Optional<byte[]> staffPage(Map<String, Object> names) {
        try {
            String css = theme.style(STAFF_STYLES, diagnostics);
            Map<String, Object> all = new HashMap<>(names);
            all.put("style", Values.html(css));
            return process("", "report/report.ftl", () -> outputScope(all)).map(OutputFile::bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param more names beside those of every layout of the first language */
    OutputScope outputScope(Map<String, Object> more) {
        return new OutputScope(this, firstScope(), more);
    }

    /** The body of a page as it stands in no layout. */
    public Body body(Page page) {
        return bodies.of(page);
    }

    /** Every word of the interface in the campaign's languages, with its file. */
    public void wordsOfTheme(BiConsumer<String, String> reader) {
        for (Locale language : site.campaign().languages()) {
            String file = theme.layers().pathOf("messages/" + language.toLanguageTag() + ".yaml");
            for (String key : messages().keys()) {
                messages().own(key, language).ifPresent(text -> reader.accept(file, text));
            }
        }
    }

    public Bodies bodies() {
        return bodies;
    }

    /** What the pages rendered so far ask for. */
    public Pictures pictures() {
        return pictures;
    }

    /** Reports what is wrong with a page that no layout has shown. */
    public void check(Page page) {
        bodies.check(page);
        try {
            model(page).checkFiles();
        } catch (TemplateModelException e) {
            throw new IllegalStateException(e);
        }
    }

    ShownPictures shownPictures() {
        return shownPictures;
    }

    Site site() {
        return site;
    }

    Theme theme() {
        return theme;
    }

    Approvals approvals() {
        return approvals;
    }

    Study study() {
        return study;
    }

    Indicators indicators() {
        return indicators;
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

    PageModel original(Page page) {
        return originals.computeIfAbsent(page, one -> PageModel.original(this, scope(one.language()), one));
    }

    String nameOf(Locale language) {
        return messages().own("language-name", language).orElse(language.toLanguageTag());
    }

    boolean isRendered(Page page) {
        return page.isShown() && layouts.has(page);
    }

    private Optional<OutputFile> galleryPage(Output.OfGallery page) {
        GalleryPages pages = new GalleryPages(this, gallery);
        return site.page("", page.language())
                .flatMap(home -> process(page.path(), "layouts/gallery.ftl", () -> pages.names(page, home)));
    }

    /**
     * A page as a printed piece, by {@code prints/<format>/<format>.ftl}; nothing when the template is at fault.
     *
     * @param more names beside those of every layout: strings, numbers, days, lists and maps of them
     */
    public Optional<String> print(Page page, String format, Map<String, Object> more) {
        Map<String, Object> names = new HashMap<>(more);
        names.put("format", format);
        names.put("style", Values.html(printStyles().getOrDefault(format, "")));
        PrintScope scope = new PrintScope(scope(page.language()), model(page), names);
        return process("kit/" + page.id(), "prints/" + format + "/" + format + ".ftl", () -> scope)
                .map(file -> theme.prints().coloured(new String(file.bytes(), StandardCharsets.UTF_8)));
    }

    private Map<String, String> printStyles() {
        Map<String, String> known = printStyles;
        if (known == null) { // whoever comes second works out the same
            known = theme.prints().styles();
            printStyles = known;
        }
        return known;
    }

    /** A page beside those of the content, in the language of one of them; nothing when the theme has no such layout. */
    public Optional<Output> extra(String path, String layout, Page page, Map<String, Object> more) {
        String name = layout.substring(layout.lastIndexOf('/') + 1, layout.length() - ".ftl".length());
        return theme.layouts().contains(name)
                ? Optional.of(new Output.OfTemplate(
                        path, List.of(layout), new PrintScope(scope(page.language()), model(page), more)))
                : Optional.empty();
    }

    /** A day as templates see it: for the function {@code date}. */
    public static Object day(LocalDate day) {
        return new Values.Moment(day);
    }

    public PrintTheme prints() {
        return theme.prints();
    }

    /** Says what can be taken from pages, in the order of the kit, before any page is rendered. */
    public void offer(Map<Page, Offer> all) {
        offers = Collections.unmodifiableMap(new LinkedHashMap<>(all));
        shares = new Shares(site, offers);
    }

    /** Says what else is known of what is printed of a page: {@code edition}, {@code logoBox}; only when a layout asks. */
    public void describe(Function<Page, Map<String, Object>> printed) {
        this.printed = printed;
    }

    Map<String, Object> printed(Page page) {
        return printed.apply(page);
    }

    Offer offer(Page page) {
        return offers.getOrDefault(page, Offer.NONE);
    }

    Shares shares() {
        return shares;
    }

    /**
     * Texts that go with the kit, by path within its archive: each {@code kit/<name>.txt.ftl} of the theme in a language, at the
     * place that its word {@code kit-file-<name>} says. One that comes out blank is left out.
     *
     * @param page of the kit
     */
    public Map<String, String> texts(Page page) {
        Map<String, String> texts = new TreeMap<>();
        for (String name : theme.prints().texts()) {
            PrintScope scope = new PrintScope(scope(page.language()), model(page), Map.of());
            String path = messages().find("kit-file-" + name, page.language()).orElse(name + ".txt");
            process("kit/" + path, "kit/" + name + ".txt.ftl", () -> scope)
                    .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> texts.put(path, text));
        }
        return texts;
    }

    /** A word of the interface; the key itself when the theme has none. */
    public String word(String key, Locale language) {
        return messages().find(key, language).orElse(key);
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
        return new PageScope(scope, model, new Notes(scope));
    }

    private Optional<OutputFile> process(String path, String templateName, Names names) {
        try {
            Template template = theme.templates().get(templateName);
            return Optional.of(new OutputFile(path, writers.get().process(template, names.get())));
        } catch (TemplateNotFoundException e) {
            diagnostics.add(TemplateFaults.notFound(templateName, e, theme.layers()));
        } catch (ParseException e) {
            diagnostics.add(TemplateFaults.of(e, theme.layers()));
        } catch (TemplateException e) {
            diagnostics.add(TemplateFaults.of(e, theme.layers()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
